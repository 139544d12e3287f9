package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.NominationFacts;

/** What is wrong with what a nomination says, before anything is checked against the record. */
final class FactRules {
  private FactRules() {}

  static void check(NominationFacts facts) {
    List<Problem> problems = new ArrayList<>();
    Recipient recipient = facts.recipient();
    if (recipient.name().vi().isEmpty()) {
      problems.add(new Problem("nameVi", "nominations.words.missing"));
    }
    tooLong(problems, "nameVi", recipient.name(), Recipient.LONGEST_NAME);
    tooLong(problems, "positionVi", recipient.position(), 500);
    tooLong(problems, "citationVi", facts.citation(), 500);
    if (facts.previousAwards().length() > 2000) {
      problems.add(
          new Problem(
              "previousAwards",
              "nominations.words.tooLong",
              facts.previousAwards().length(),
              2000));
    }
    if (facts.until().isBefore(facts.from())) {
      problems.add(new Problem("until", "nominations.call.periodBackwards"));
    }
    if (facts.womenShare().filter(share -> share < 0 || share > 100).isPresent()) {
      problems.add(new Problem("womenShare", "nominations.womenShareRange"));
    }
    if (facts.tasks().size() > 60) {
      problems.add(new Problem("tasks", "nominations.tooManyTasks"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  private static void tooLong(
      List<Problem> problems, String field, LocalizedText text, int longest) {
    int length = Math.max(text.vi().length(), text.en().length());
    if (length > longest) {
      problems.add(new Problem(field, "nominations.words.tooLong", length, longest));
    }
  }
}
