package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.NominationFacts;

/** What is wrong with what a nomination says, before anything is checked against the record. */
final class FactRules {
  /** Cards of this country have 9 or 12 digits; passports letters and digits. */
  private static final Pattern IDENTITY_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])(?:[0-9]{9}|[0-9]{12}|[A-Z]{1,2}[0-9]{7,8})(?![0-9A-Za-z])");

  /** Letters of other scripts are missing; signs and digits belong to all scripts. */
  private static final Pattern LATIN =
      Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]*");

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
    if (facts.manager() && recipient.kind() != RecipientKind.INDIVIDUAL) {
      problems.add(new Problem("manager", "nominations.managerIsAPerson"));
    }
    numbers(problems, facts);
    if (recipient.foreign()) {
      abroad(problems, facts);
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  /** No numbers of identity cards, wherever they are typed. */
  private static void numbers(List<Problem> problems, NominationFacts facts) {
    Recipient recipient = facts.recipient();
    Map<String, LocalizedText> texts =
        Map.of(
            "nameVi", recipient.name(),
            "positionVi", recipient.position(),
            "citationVi", facts.citation());
    texts.forEach(
        (field, text) -> {
          if (IDENTITY_NUMBER.matcher(text.vi() + " " + text.en()).find()) {
            problems.add(new Problem(field, "nominations.noIdentityNumbers"));
          }
        });
  }

  private static void abroad(List<Problem> problems, NominationFacts facts) {
    LocalizedText name = facts.recipient().name();
    if (!LATIN.matcher(name.vi() + name.en()).matches()) {
      problems.add(new Problem("nameVi", "nominations.notLatin"));
    }
    facts
        .abroad()
        .ifPresent(
            said -> {
              if (!said.country().isEmpty() && said.countryName().isEmpty()) {
                problems.add(new Problem("country", "nominations.noSuchCountry"));
              }
              LocalizedText works = new LocalizedText(said.organisation(), "");
              tooLong(problems, "organisation", works, Recipient.LONGEST_NAME);
              if (IDENTITY_NUMBER.matcher(said.organisation()).find()) {
                problems.add(new Problem("organisation", "nominations.noIdentityNumbers"));
              }
            });
  }

  private static void tooLong(
      List<Problem> problems, String field, LocalizedText text, int longest) {
    int length = Math.max(text.vi().length(), text.en().length());
    if (length > longest) {
      problems.add(new Problem(field, "nominations.words.tooLong", length, longest));
    }
  }
}
