package org.gcmplan.progress.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportPart;

/** What a report must hold when it is kept, and when it is sent. */
final class ReportRules {
  static final int LONGEST_NARRATIVE = 10_000;
  private static final int LONGEST_REASON = 2_000;

  private ReportRules() {}

  /** The same words in the one form in which they are kept. */
  static ReportContent tidy(ReportContent content) {
    return new ReportContent(
        content.value(),
        tidy(content.valueReason()),
        tidy(content.narrative()),
        content.completedOn());
  }

  static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** What cannot even be kept as a draft. */
  static List<Problem> keeping(ReportContent content, ReportFigures against, LocalDate today) {
    List<Problem> problems = new ArrayList<>(FigureRules.refusals(content, against));
    if (content.completedOn().filter(day -> day.isAfter(today)).isPresent()) {
      problems.add(new Problem("completedOn", "progress.report.completedLater"));
    }
    if (content.narrative().length() > LONGEST_NARRATIVE) {
      problems.add(new Problem("narrative", "progress.report.tooLong", LONGEST_NARRATIVE));
    }
    if (content.valueReason().length() > LONGEST_REASON) {
      problems.add(new Problem("valueReason", "progress.report.tooLong", LONGEST_REASON));
    }
    return problems;
  }

  /** What is missing for the reviewer, or wants a word of explanation. */
  static List<Problem> sending(Owed owed, ReportContent content, Behind behind) {
    List<Problem> problems = new ArrayList<>(keeping(content, behind.figures(), behind.today()));
    if (asks(owed, ReportPart.FIGURE)
        && behind.figures().isCounted()
        && content.value().isEmpty()) {
      problems.add(new Problem("value", "progress.report.figureMissing"));
    }
    if (asks(owed, ReportPart.NARRATIVE) && content.narrative().isBlank()) {
      problems.add(new Problem("narrative", "progress.report.narrativeMissing"));
    }
    if (asks(owed, ReportPart.EVIDENCE)
        && content.completedOn().isPresent()
        && behind.files() == 0) {
      problems.add(new Problem("file", "progress.report.evidenceMissing"));
    }
    FigureRules.surprise(content, behind.figures()).ifPresent(problems::add);
    return problems;
  }

  private static boolean asks(Owed owed, ReportPart part) {
    return owed.form().contains(part);
  }

  /** What stands behind a report when it is sent. */
  record Behind(ReportFigures figures, int files, LocalDate today) {}
}
