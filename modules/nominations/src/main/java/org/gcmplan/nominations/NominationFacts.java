package org.gcmplan.nominations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;

/**
 * Who is nominated for what, as the proposing body writes it.
 *
 * @param womenShare how many of a hundred in a collective are women; 100 for a woman; empty where
 *     it is not said
 * @param from the first day of the achievement
 * @param until its last day
 * @param tasks the tasks of the plan concerned
 * @param citation the achievement in few words, as the annex of a decision prints it
 * @param previousAwards what it was awarded before, and by whom; empty for nothing
 * @param manager whether a person leads a unit; false for others
 * @param abroad what the form for foreigners asks; empty for others
 */
public record NominationFacts(
    Recipient recipient,
    Optional<Integer> womenShare,
    LocalDate from,
    LocalDate until,
    List<TaskCode> tasks,
    LocalizedText citation,
    String previousAwards,
    boolean manager,
    Optional<ForeignNominee> abroad) {
  public NominationFacts {
    tasks = List.copyOf(tasks);
  }

  /** Of somebody of this country who leads no unit. */
  public NominationFacts(
      Recipient recipient,
      Optional<Integer> womenShare,
      LocalDate from,
      LocalDate until,
      List<TaskCode> tasks,
      LocalizedText citation,
      String previousAwards) {
    this(
        recipient,
        womenShare,
        from,
        until,
        tasks,
        citation,
        previousAwards,
        false,
        Optional.empty());
  }
}
