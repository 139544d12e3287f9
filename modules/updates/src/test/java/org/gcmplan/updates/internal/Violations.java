package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Says which rule a refusal names. */
final class Violations {

  private Violations() {}

  static Consumer<Throwable> violating(String... keys) {
    return refusal ->
        assertThat(refusal)
            .isInstanceOfSatisfying(
                BusinessRuleViolation.class,
                violation -> assertThat(keys(violation.problems())).containsExactly(keys));
  }

  static List<String> keys(List<Problem> problems) {
    return problems.stream().map(Problem::key).toList();
  }
}
