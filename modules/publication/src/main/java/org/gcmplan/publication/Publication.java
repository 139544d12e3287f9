package org.gcmplan.publication;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.UpdateId;

/**
 * Makes editions. Number, decision, tasks in force and seal come into being together or not at all.
 */
public interface Publication {

  /**
   * Publishes an approved update as the next edition.
   *
   * @param version the version of the update that the publisher saw
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the number was used before, the date of
   *     effect lies before the decision or before the previous edition's, or the update has moved
   */
  EditionNumber publish(Actor by, UpdateId update, long version, ReleaseOrder order);

  /**
   * Issues the first edition, from a data pack.
   *
   * @throws IllegalStateException when there is an edition already
   */
  EditionNumber issueFirst(
      Actor by, LocalizedText title, List<TaskContent> tasks, ReleaseOrder order);

  /**
   * The number that the register would give a decision of that day, such as 04/QĐ-BNG; a forecast,
   * for whoever publishes first takes it. Empty when the register is not a register's symbol.
   */
  String expectedNumber(String register, LocalDate decidedOn);
}
