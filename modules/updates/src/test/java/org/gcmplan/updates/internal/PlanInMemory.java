package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.Known.HA_NOI;
import static org.gcmplan.updates.internal.Known.KIEN_GIANG;
import static org.gcmplan.updates.internal.Known.MOF;
import static org.gcmplan.updates.internal.Known.MOFA;
import static org.gcmplan.updates.internal.Known.MOHA;
import static org.gcmplan.updates.internal.Known.MOLISA;
import static org.gcmplan.updates.internal.Known.MPS;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** A small plan whose editions are written by hand. */
class PlanInMemory implements TaskCatalogue {
  static final TaskCode DATABASE = new TaskCode("2.01");
  static final TaskCode COASTS = new TaskCode("3.11");
  static final TaskCode OWN_PLANS = new TaskCode("1.01");
  static final TaskCode NEW_TASK = new TaskCode("3.15");

  private final List<List<TaskContent>> editions = new ArrayList<>();

  PlanInMemory() {
    editions.add(
        List.of(
            task(OWN_PLANS, "Ban hành kế hoạch", MOFA, List.of(MOF), Scope.ALL_LOCALITIES),
            task(DATABASE, "Cơ sở dữ liệu di cư", MOFA, List.of(MPS, MOLISA), Scope.NATIONAL),
            task(COASTS, "Di cư ven biển", MOHA, List.of(), Scope.SELECTED_LOCALITIES)
                .with(TaskField.LOCALITIES, ids(HA_NOI.value(), KIEN_GIANG.value()))));
  }

  /** Publishes the next edition, in which one task reads otherwise. */
  void nextEdition(TaskCode code, UnaryOperator<TaskContent> change) {
    editions.add(newest().stream().map(t -> t.code().equals(code) ? change.apply(t) : t).toList());
  }

  void nextEditionWithout(TaskCode code) {
    editions.add(newest().stream().filter(task -> !task.code().equals(code)).toList());
  }

  void nextEditionWith(TaskContent added) {
    editions.add(Stream.concat(newest().stream(), Stream.of(added)).toList());
  }

  @Override
  public Optional<EditionNumber> latest() {
    return Optional.of(new EditionNumber(editions.size()));
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return editions.get(edition.value() - 1).stream()
        .sorted(Comparator.comparing(TaskContent::code))
        .toList();
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return in(edition).stream().filter(task -> task.code().equals(code)).findFirst();
  }

  EditionContent content() {
    return new PlanReader(this).newest();
  }

  static TaskContent task(
      TaskCode code, String title, AgencyId lead, List<AgencyId> cooperating, Scope scope) {
    return new TaskContent(
        code,
        Map.of(
            TaskField.TITLE,
            new FieldValue(title, title),
            TaskField.LEAD,
            FieldValue.of(lead.value()),
            TaskField.COOPERATING,
            ids(cooperating.stream().map(AgencyId::value).toArray()),
            TaskField.SCOPE,
            FieldValue.of(scope),
            TaskField.OBJECTIVES,
            new FieldValue("1;3", "1;3"),
            TaskField.DEADLINE,
            new FieldValue("2026-12-31", "2026-12-31")));
  }

  static FieldValue ids(Object... ids) {
    return FieldValue.of(List.of(ids));
  }

  private List<TaskContent> newest() {
    return editions.get(editions.size() - 1);
  }
}
