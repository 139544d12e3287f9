package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoundTripTest {
  private final TradingPost post = new TradingPost();

  @ParameterizedTest
  @EnumSource
  void aWorkbookReadBackChangesNothing(Language language) {
    assertChangesNothing(post.exports.workbook(TradingPost.FIRST, language).content());
  }

  @ParameterizedTest
  @EnumSource
  void anArchiveReadBackChangesNothing(Language language) {
    assertChangesNothing(post.exports.archive(TradingPost.FIRST, language).content());
  }

  @ParameterizedTest
  @EnumSource
  void aTableOfTasksReadBackChangesNothing(Language language) {
    assertChangesNothing(
        post.exports.table(TradingPost.FIRST, PlanSheet.TASKS, language).content());
  }

  @Test
  void anOlderEditionReadBackChangesNothing() {
    post.plan.publish(SmallEditions.LIMITED, TaskField.TARGET, FieldValue.of("5"));
    post.plan.abolish(SmallEditions.YEARLY);

    assertChangesNothing(post.workbook());
  }

  @Test
  void theSameEditionGivesTheSameBytes() {
    assertThat(Sha256.of(post.exports.archive(TradingPost.FIRST, Language.EN).content()))
        .isEqualTo(Sha256.of(post.exports.archive(TradingPost.FIRST, Language.EN).content()));
    assertThat(Sha256.of(post.workbook())).isEqualTo(Sha256.of(post.workbook()));
  }

  @Test
  void nothingInATableRunsAsAFormula() {
    byte[] table = post.exports.table(TradingPost.FIRST, PlanSheet.TASKS, Language.VI).content();

    assertThat(new String(table, StandardCharsets.UTF_8))
        .contains("\"'=SUM(A1)", "\"'@cmd|", "\"''+49", "\"'-1; sản phẩm")
        .doesNotContain("\"=", "\"@", "\"+");
  }

  @Test
  void anUnknownEditionDoesNotExist() {
    assertThatThrownBy(() -> post.exports.workbook(new EditionNumber(9), Language.VI))
        .isInstanceOf(NotFound.class);
  }

  private void assertChangesNothing(byte[] file) {
    ImportCheck check = post.check("plan", file);

    assertThat(check.faults()).isEmpty();
    assertThat(check.notices()).isEmpty();
    assertThat(check.tasks()).isEmpty();
    assertThat(check.changesNothing()).isTrue();
  }
}
