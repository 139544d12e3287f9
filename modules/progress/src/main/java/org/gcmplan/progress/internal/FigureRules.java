package org.gcmplan.progress.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportFigures;

/** Which figures are possible, and which only with a reason. */
final class FigureRules {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
  private static final int DECIMALS = 4;

  private FigureRules() {}

  /** Refusals name the field. */
  static List<Problem> refusals(ReportContent content, ReportFigures against) {
    List<Problem> problems = new ArrayList<>();
    content.value().ifPresent(value -> refuse(value, against, problems));
    return problems;
  }

  private static void refuse(BigDecimal value, ReportFigures against, List<Problem> problems) {
    if (value.signum() < 0) {
      problems.add(new Problem("value", "progress.figure.negative"));
    }
    if (isShare(against) && value.compareTo(HUNDRED) > 0) {
      problems.add(new Problem("value", "progress.figure.overHundred"));
    }
    if (value.compareTo(LARGEST) > 0) {
      problems.add(new Problem("value", "progress.figure.tooLarge"));
    }
    if (value.stripTrailingZeros().scale() > DECIMALS) {
      problems.add(new Problem("value", "progress.figure.tooManyDecimals", DECIMALS));
    }
  }

  /** Ten times the last figure, or a tenth of it, and nothing said about why. */
  static Optional<Problem> surprise(ReportContent content, ReportFigures against) {
    boolean explained = !content.valueReason().isBlank();
    return content
        .value()
        .filter(value -> value.signum() >= 0 && !explained)
        .filter(value -> isOutOfTheOrdinary(value, against.previous()))
        .map(
            value ->
                new Problem(
                    "valueReason",
                    "progress.figure.outOfTheOrdinary",
                    against.previous().orElseThrow().toPlainString()));
  }

  static boolean isOutOfTheOrdinary(BigDecimal value, Optional<BigDecimal> previous) {
    return previous
        .filter(last -> last.signum() > 0)
        .filter(
            last ->
                value.compareTo(last.multiply(BigDecimal.TEN)) >= 0
                    || value.multiply(BigDecimal.TEN).compareTo(last) <= 0)
        .isPresent();
  }

  // A share of a whole is counted in per cent, whatever of.
  private static boolean isShare(ReportFigures against) {
    return against.unit().in(Language.VI).startsWith("%");
  }
}
