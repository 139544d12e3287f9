package org.gcmplan.certificates;

import java.math.BigDecimal;
import java.util.List;

/**
 * The money that goes with the awards of a decision.
 *
 * @param baseSalary of the decision's day, with its legal basis
 */
public record MoneyList(AwardRule baseSalary, List<Line> lines) {
  public MoneyList {
    lines = List.copyOf(lines);
  }

  /**
   * What one receives.
   *
   * @param factor how many base salaries
   */
  public record Line(RegisterEntry entry, BigDecimal factor, BigDecimal amount) {}

  public BigDecimal total() {
    return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
