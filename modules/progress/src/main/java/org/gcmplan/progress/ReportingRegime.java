package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.Recurrence;

/**
 * A reporting regime: which reports are owed, by whom, to whom, how often and in which form.
 *
 * @param code tells it apart in the data pack, such as {@code nam}
 * @param reporters in which part a body must have a task to owe the report
 * @param addressee the body for which it is gathered; each report is confirmed by the body that
 *     gave the task
 * @param covers the tasks it is about, by how often they are done
 * @param outline what a report goes through
 * @param form what every report must hold
 * @param source where the rule is laid down; says so where it is still to be checked
 */
public record ReportingRegime(
    RegimeId id,
    String code,
    LocalizedText name,
    ReportFrequency frequency,
    Set<TaskPart> reporters,
    BodyId addressee,
    Set<Recurrence> covers,
    ReportTerms terms,
    LocalizedText outline,
    Set<ReportPart> form,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    String source) {

  public ReportingRegime {
    reporters = copy(reporters, TaskPart.class);
    covers = copy(covers, Recurrence.class);
    form = copy(form, ReportPart.class);
  }

  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && validTo.filter(day::isAfter).isEmpty();
  }

  private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
    Set<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(values);
    return Collections.unmodifiableSet(ordered);
  }
}
