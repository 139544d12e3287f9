package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.exchange.FieldImport;
import org.gcmplan.exchange.ImportOrder;
import org.gcmplan.exchange.TaskImport;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateKind;

/** Turns the differences of a file into the changes of an update, each with its own operation. */
record ProposedChanges(ImportOrder order) {

  List<ProposedChange> all() {
    return order.check().tasks().stream().flatMap(this::of).toList();
  }

  private Stream<ProposedChange> of(TaskImport task) {
    if (task.kind() == TaskImport.Kind.ABOLISHED) {
      return Stream.of(
          new ProposedChange(Operation.ABOLISH, task.task(), Optional.empty(), FieldValue.EMPTY));
    }
    return task.fields().stream()
        .filter(field -> !field.isConflict() || order.taken().contains(task.choice(field)))
        .map(
            field ->
                new ProposedChange(
                    operation(task, field),
                    task.task(),
                    Optional.of(field.field()),
                    field.inFile()));
  }

  private Operation operation(TaskImport task, FieldImport field) {
    if (task.kind() == TaskImport.Kind.ADDED) {
      return Operation.ADD;
    }
    if (order.kind() == UpdateKind.REPLACE) {
      return Operation.REPLACE;
    }
    if (order.kind() == UpdateKind.CORRECT) {
      return Operation.AMEND;
    }
    if (field.field() == TaskField.LEAD && !field.inFile().isEmpty()) {
      return Operation.MOVE_LEAD;
    }
    return isExtension(field) ? Operation.EXTEND_DEADLINE : Operation.AMEND;
  }

  private static boolean isExtension(FieldImport field) {
    return field.field() == TaskField.DEADLINE
        && !field.now().isEmpty()
        && field.inFile().vi().compareTo(field.now().vi()) > 0;
  }
}
