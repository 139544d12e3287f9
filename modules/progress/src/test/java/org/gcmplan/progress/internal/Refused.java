package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.gcmplan.kernel.BusinessRuleViolation;

/** Says which rule a refusal names, and at which field. */
final class Refused {
  private Refused() {}

  static Consumer<Throwable> as(String... problems) {
    return refusal ->
        assertThat(refusal)
            .isInstanceOfSatisfying(
                BusinessRuleViolation.class,
                violation ->
                    assertThat(violation.problems())
                        .extracting(
                            problem ->
                                problem.field().isEmpty()
                                    ? problem.key()
                                    : problem.field() + ": " + problem.key())
                        .containsExactly(problems));
  }
}
