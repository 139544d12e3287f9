package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.exchange.TaskImport;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Reads one file and compares it with the plan. */
@Dependent
class FileComparison {
  private final FileReading reading;
  private final PlanHistory history;
  private final FieldReading fields;
  private final ImportRules rules;
  private final TaskWording wording;

  @Inject
  FileComparison(
      FileReading reading,
      PlanHistory history,
      FieldReading fields,
      ImportRules rules,
      TaskWording wording) {
    this.reading = reading;
    this.history = history;
    this.fields = fields;
    this.rules = rules;
    this.wording = wording;
  }

  ImportCheck check(PlanFile file) {
    PlanThen newest =
        history.newest().orElseThrow(() -> new BusinessRuleViolation("exchange.noEdition"));
    Faults faults = new Faults();
    List<TaskImport> tasks = new ArrayList<>();
    try {
      List<RawSheet> sheets = reading.read(file, faults);
      complainOfStrangers(sheets, faults);
      tasks.addAll(tasks(sheets, newest, faults));
    } catch (FileRefused refused) {
      faults.add("", 0, LocalizedText.EMPTY, refused.problem());
    }
    tasks.sort(Comparator.comparing(TaskImport::task));
    return new ImportCheck(
        file, faults.all(), faults.notices(), faults.any() ? List.of() : tasks, newest.edition());
  }

  private static void complainOfStrangers(List<RawSheet> sheets, Faults faults) {
    for (RawSheet sheet : sheets) {
      if (sheet.sheet().isEmpty()) {
        String key =
            sheet.isHidden() ? "exchange.fault.hiddenSheet" : "exchange.fault.unknownSheet";
        faults.add(sheet.name(), 0, "", key, sheet.name());
      } else if (sheet.isHidden()) {
        faults.notice(sheet.name(), 0, "exchange.notice.hiddenSheet");
      }
    }
  }

  private List<TaskImport> tasks(List<RawSheet> sheets, PlanThen newest, Faults faults) {
    List<RawSheet> found =
        sheets.stream()
            .filter(sheet -> sheet.sheet().equals(Optional.of(PlanSheet.TASKS)))
            .toList();
    if (found.size() != 1) {
      faults.add("", 0, "", "exchange.fault.noTasks");
      return List.of();
    }
    HeadedRows rows = new HeadedRows(found.get(0), TaskColumns.all(wording), faults);
    Stream<String> needed = Stream.of(TaskField.values()).flatMap(TaskColumns::needed);
    if (!rows.haveAll(Stream.concat(Stream.of(TaskColumns.CODE), needed).toList())) {
      // With a column missing, every row would be complained of.
      return List.of();
    }
    TaskRowReading reader = new TaskRowReading(history, newest, fields, rules);
    return rows.rows().stream().flatMap(row -> reader.read(row).stream()).toList();
  }
}
