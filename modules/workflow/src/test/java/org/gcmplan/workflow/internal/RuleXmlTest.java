package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleXmlTest {
  private static final String APPROVAL = shipped("approval.dmn");
  private static final String CONSULTATION = shipped("consultation-2025.dmn");

  @Nested
  class IsRefused {
    @ParameterizedTest
    @ValueSource(strings = {"", "no xml", "<a><b></a>", "{}"})
    void whatIsNoXml(String text) {
      assertThat(refusal(() -> RuleXml.read(text))).containsExactly("workflow.rules.notXml");
    }

    @Test
    void aDocumentTypeAndWithItEveryEntity() {
      String bomb =
          APPROVAL.replace(
              "<definitions",
              "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions");

      assertThat(refusal(() -> RuleXml.read(bomb))).containsExactly("workflow.rules.notXml");
    }

    @Test
    void aFileThatIsTooLong() {
      String padded = APPROVAL + " ".repeat(RuleXml.LONGEST);

      assertThat(refusal(() -> RuleXml.read(padded))).containsExactly("workflow.rules.tooLarge");
    }

    @Test
    void anotherKindOfModel() {
      assertThat(refusal(() -> RuleXml.read("<definitions/>")))
          .containsExactly("workflow.rules.notDmn");
    }

    @Test
    void aTableThatNobodyKnows() {
      assertThat(refusal(() -> RuleXml.read(APPROVAL.replace("id=\"Approval\"", "id=\"Other\""))))
          .containsExactly("workflow.rules.unknownTable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "ANY", "COLLECT", "RULE ORDER"})
    void aTableInWhichSeveralRowsMayHold(String policy) {
      assertThat(refusal(() -> RuleXml.read(APPROVAL.replace("UNIQUE", policy))))
          .containsExactly("workflow.rules.notUnique");
    }

    @Test
    void aColumnThatAsksSomethingElse() {
      assertThat(
              refusal(
                  () -> RuleXml.read(APPROVAL.replace("<text>kind</text>", "<text>mood</text>"))))
          .containsExactly("workflow.rules.columns");
    }

    @Test
    void aScript() {
      String script =
          APPROVAL.replaceFirst(
              "<inputEntry id=\"In_1_kind\">",
              "<inputEntry id=\"In_1_kind\" expressionLanguage=\"javascript\">");

      assertThat(refusal(() -> RuleXml.read(script))).containsExactly("workflow.rules.cell");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "${1+1}",
          "date and time(\"2020-01-01\")",
          "kind = \"CORRECT\"",
          "\"CORRECT\" + \"x\"",
          "if true then 1 else 2",
          "\"SOMETHING\"",
          "< 3",
          "not(\"MOOD\")"
        })
    void aCellThatIsNotPlain(String cell) {
      String table =
          APPROVAL.replaceFirst(
              "<text>\"CORRECT\"</text>",
              "<text>" + cell.replace("<", "&lt;").replace("$", "\\$") + "</text>");

      assertThat(refusal(() -> RuleXml.read(table))).containsExactly("workflow.rules.cell");
    }

    @ParameterizedTest
    @CsvSource({"days, 0", "days, -1", "days, 400", "days, x", "quorum, 101", "unit, \"WEEKS\""})
    void aPeriodOrAShareThatCannotBe(String column, String cell) {
      String table =
          CONSULTATION.replaceFirst(
              "(<outputEntry id=\"Out_2_" + column + "\">\\s*<text>)[^<]+", "$1" + cell);

      assertThat(refusal(() -> RuleXml.read(table))).containsExactly("workflow.rules.cell");
    }
  }

  @Nested
  class IsNamed {
    @Test
    void twoRowsThatFight() {
      String table = APPROVAL.replace("&lt;= 10", "&lt;= 12");

      List<Problem> problems = RuleChecks.problemsOf(RuleXml.read(table), RuleFixture.WORDS);

      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).key()).isEqualTo("workflow.rules.fight");
      assertThat(problems.get(0).args()).startsWith(2, 3);
      assertThat(((LocalizedText) problems.get(0).args().get(2)).en())
          .contains("Number of tasks: 11");
    }

    @Test
    void aCaseWithoutARow() {
      String table = APPROVAL.replace("&gt; 10", "&gt; 11");

      List<Problem> problems = RuleChecks.problemsOf(RuleXml.read(table), RuleFixture.WORDS);

      assertThat(problems).extracting(Problem::key).contains("workflow.rules.gap").hasSize(6);
      assertThat(((LocalizedText) problems.get(0).args().get(0)).vi())
          .contains("Số nhiệm vụ: 11", "Loại thay đổi: Sửa đổi, bổ sung");
    }

    @Test
    void howManyMoreThereAre() {
      String table = APPROVAL.replace("&gt; 10", "&gt; 11");

      assertThat(RuleChecks.problemsOf(RuleXml.read(table), RuleFixture.WORDS))
          .extracting(Problem::key)
          .endsWith("workflow.rules.moreGaps");
    }
  }

  @Nested
  class InWords {
    private final RuleTable table = RuleXml.read(CONSULTATION);

    @Test
    void aRowIsASentence() {
      LocalizedText row =
          RuleFixture.WORDS.of(table, table.rows().get(4), LocalDate.of(2026, 1, 1));

      assertThat(row.in(Language.EN))
          .startsWith(
              "Kind of change: Add tasks or Replace; Issued by: the ministry; Whom it touches: every"
                  + " locality → Must be asked: lead bodies, cooperating bodies, localities named,"
                  + " Ministry of Home Affairs; Days: 20");
      assertThat(row.in(Language.VI)).contains("Bộ Nội vụ", "Im lặng là đồng ý: không");
    }

    @Test
    void aBasisStandsInBothLanguages() {
      LocalizedText basis = table.rows().get(1).basis();

      assertThat(basis.vi()).startsWith("Nghị định 144/2005/NĐ-CP").endsWith("cần kiểm tra");
      assertThat(basis.en()).startsWith("Decree 144/2005/NĐ-CP").endsWith("to check");
    }
  }

  private static List<String> refusal(ThrowingCallable reading) {
    var refusal = new ArrayList<String>();
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused -> refused.problems().forEach(problem -> refusal.add(problem.key())));
    return refusal;
  }

  private static String shipped(String file) {
    try {
      return Files.readString(Path.of("../../config/data/rules", file));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
