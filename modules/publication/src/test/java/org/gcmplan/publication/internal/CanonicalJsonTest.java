package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

  @Test
  void keysAreSortedAndNothingIsBlank() {
    assertThat(CanonicalJson.of(Map.of("b", 2, "a", List.of("x", true))))
        .isEqualTo("{\"a\":[\"x\",true],\"b\":2}");
  }

  @Test
  void onlyWhatMustBeIsEscaped() {
    assertThat(CanonicalJson.of("Đà Nẵng / \"<b>\"\n\t\u0001\\"))
        .isEqualTo("\"Đà Nẵng / \\\"<b>\\\"\\n\\t\\u0001\\\\\"");
  }

  @Test
  void textIsComposed() {
    assertThat(CanonicalJson.of(new LocalizedText("Hà", "")))
        .isEqualTo("{\"en\":\"\",\"vi\":\"Hà\"}");
  }

  @Test
  void aTaskReadsBackAsItWasWritten() {
    SealedTask task =
        new SealedTask(
            new TaskContent(
                new TaskCode("3.11"),
                Map.of(
                    TaskField.TITLE,
                    new FieldValue("Chống \"mua bán người\"", "Trafficking"),
                    TaskField.PRODUCT,
                    FieldValue.of("Báo cáo"),
                    TaskField.LEAD,
                    FieldValue.of("id-1"),
                    TaskField.LEGAL_BASIS,
                    new FieldValue("402/QĐ-TTg", "Decision 402"))),
            Map.of(
                TaskField.TITLE, new LocalizedText("Chống \"mua bán người\"", "Trafficking"),
                TaskField.PRODUCT, new LocalizedText("Báo cáo", "Báo cáo"),
                TaskField.LEAD, new LocalizedText("Bộ Công an", "Ministry of Public Security"),
                TaskField.LEGAL_BASIS, new LocalizedText("402/QĐ-TTg", "Decision 402")));
    assertThat(TaskJson.read(TaskJson.write(task))).isEqualTo(task);
  }

  @Test
  void theSealedFormOfATaskStaysAsItIs() {
    SealedTask task =
        new SealedTask(
            new TaskContent(
                new TaskCode("2.01"),
                Map.of(
                    TaskField.TITLE,
                    new FieldValue("Hồ sơ di cư", "Migration profile"),
                    TaskField.LEAD,
                    FieldValue.of("id-1"))),
            Map.of(
                TaskField.TITLE, new LocalizedText("Hồ sơ di cư", "Migration profile"),
                TaskField.LEAD, new LocalizedText("Bộ Ngoại giao", "MOFA")));
    assertThat(TaskJson.write(task))
        .isEqualTo(
            "{\"code\":\"2.01\",\"fields\":{\"LEAD\":\"id-1\",\"TITLE\":{\"en\":\"Migration profile\","
                + "\"vi\":\"Hồ sơ di cư\"}},\"words\":{\"LEAD\":{\"en\":\"MOFA\",\"vi\":\"Bộ Ngoại giao\"}}}");
  }
}
