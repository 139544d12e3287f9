package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** What was refused, by the keys of its problems. */
final class Refused {
  private Refused() {}

  static Consumer<Throwable> as(String... keys) {
    return thrown -> {
      assertThat(thrown).isInstanceOf(BusinessRuleViolation.class);
      assertThat(((BusinessRuleViolation) thrown).problems())
          .extracting(Problem::key)
          .containsExactly(keys);
    };
  }
}
