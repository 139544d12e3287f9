package org.gcmplan.exchange.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** Editions whose tasks hold everything that is hard to write into a cell. */
final class SmallEditions implements Editions, TaskCatalogue {
  static final TaskCode TRICKY = new TaskCode("1.10");
  static final TaskCode LIMITED = new TaskCode("1.02");
  static final TaskCode YEARLY = new TaskCode("2.01");

  private final List<List<TaskContent>> editions = new ArrayList<>();

  SmallEditions() {
    editions.add(List.of(limited(), tricky(), yearly()));
  }

  /** The next edition: that task with another value. */
  void publish(TaskCode code, TaskField field, FieldValue value) {
    List<TaskContent> tasks = editions.get(editions.size() - 1);
    editions.add(
        tasks.stream()
            .map(task -> task.code().equals(code) ? task.with(field, value) : task)
            .toList());
  }

  /** The next edition: without that task. */
  void abolish(TaskCode code) {
    List<TaskContent> tasks = editions.get(editions.size() - 1);
    editions.add(tasks.stream().filter(task -> !task.code().equals(code)).toList());
  }

  private static TaskContent tricky() {
    return task(
        TRICKY,
        Map.of(
            TaskField.TITLE, new FieldValue("=SUM(A1)\ndòng hai", "'+49 \"quoted\"; _x0041_"),
            TaskField.PRODUCT, new FieldValue("-1; sản phẩm, ‘x’", "@cmd|' /C calc'!A0"),
            TaskField.LEAD, FieldValue.of(SmallDirectories.LABOUR.value()),
            TaskField.COOPERATING,
                FieldValue.of(
                    List.of(SmallDirectories.SECURITY.value(), SmallDirectories.FOREIGN.value())),
            TaskField.SCOPE, FieldValue.of("SELECTED_LOCALITIES"),
            TaskField.LOCALITIES,
                FieldValue.of(
                    List.of(
                        SmallDirectories.OLD_TUYEN_QUANG.value(),
                        SmallDirectories.CAN_THO.value())),
            TaskField.DEADLINE, FieldValue.of("2030-12-31"),
            TaskField.LEGAL_BASIS, FieldValue.of(List.of("402/QĐ-TTg", "30/2020/NĐ-CP")),
            TaskField.BASELINE, FieldValue.of("6.8"),
            TaskField.TARGET, FieldValue.of("98000")));
  }

  private static TaskContent limited() {
    return task(
        LIMITED,
        Map.of(
            TaskField.TITLE, new FieldValue("Nhiệm vụ có hạn", "A task with a deadline"),
            TaskField.LEAD, FieldValue.of(SmallDirectories.FOREIGN.value()),
            TaskField.START, FieldValue.of("2020-03-20"),
            TaskField.DEADLINE, FieldValue.of("2027-06-30")));
  }

  private static TaskContent yearly() {
    return task(
        YEARLY,
        Map.of(
            TaskField.TITLE, new FieldValue("Nhiệm vụ hằng năm", ""),
            TaskField.LEAD, FieldValue.of(SmallDirectories.SECURITY.value()),
            TaskField.RECURRENCE, FieldValue.of("YEARLY"),
            TaskField.PRINCIPLES, FieldValue.of(List.of(3))));
  }

  private static TaskContent task(TaskCode code, Map<TaskField, FieldValue> fields) {
    Map<TaskField, FieldValue> all = new EnumMap<>(TaskField.class);
    all.put(TaskField.FOCUS_AREA, FieldValue.of(code.focusArea()));
    all.put(TaskField.OBJECTIVES, FieldValue.of(List.of(3, 17)));
    all.putAll(fields);
    return new TaskContent(code, all);
  }

  @Override
  public Optional<EditionNumber> latest() {
    return Optional.of(new EditionNumber(editions.size()));
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return editions.get(edition.value() - 1);
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return in(edition).stream().filter(task -> task.code().equals(code)).findFirst();
  }

  @Override
  public List<EditionRow> all() {
    return IntStream.rangeClosed(1, editions.size())
        .mapToObj(SmallEditions::row)
        .sorted(Comparator.comparing(EditionRow::number).reversed())
        .toList();
  }

  private static EditionRow row(int number) {
    LocalDate day = LocalDate.of(2020 + number, 1, 1);
    return new EditionRow(
        new EditionNumber(number),
        new LocalizedText("Phiên bản " + number, "Edition " + number),
        number + "/QĐ-BNG",
        day,
        day,
        new LocalizedText("Bộ trưởng", "Minister"),
        Instant.parse("2021-01-01T00:00:00Z"),
        "0123456789abcdef".repeat(4),
        Optional.empty(),
        3);
  }

  @Override
  public Optional<EditionRow> inForceOn(LocalDate day) {
    return all().stream().filter(row -> !row.effectiveOn().isAfter(day)).findFirst();
  }

  @Override
  public Edition edition(EditionNumber number) {
    if (number.value() > editions.size()) {
      throw new NotFound("edition", number);
    }
    return new Edition(
        row(number.value()),
        in(number).stream().map(task -> new SealedTask(task, Map.of())).toList());
  }

  @Override
  public List<TaskDifference> compare(EditionNumber from, EditionNumber to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSealIntact(EditionNumber number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String canonicalContent(EditionNumber number) {
    throw new UnsupportedOperationException();
  }
}
