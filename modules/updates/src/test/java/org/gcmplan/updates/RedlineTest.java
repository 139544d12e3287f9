package org.gcmplan.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.Segment.Kind.DELETE;
import static org.gcmplan.updates.Segment.Kind.EQUAL;
import static org.gcmplan.updates.Segment.Kind.INSERT;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RedlineTest {

  @Nested
  class ShowsWords {

    @Test
    void aWordThatWasReplaced() {
      assertThat(Redline.between("hoàn thành trong quý II", "hoàn thành trong quý IV"))
          .containsExactly(
              new Segment(EQUAL, "hoàn thành trong quý "),
              new Segment(DELETE, "II"),
              new Segment(INSERT, "IV"));
    }

    @Test
    void wordsThatWerePutInBetween() {
      assertThat(Redline.between("chủ trì, hoàn thành", "chủ trì, phối hợp, hoàn thành"))
          .filteredOn(segment -> segment.kind() != EQUAL)
          .singleElement()
          .satisfies(segment -> assertThat(segment.text().strip()).isIn("phối hợp,", ", phối hợp"));
    }

    @Test
    void aPunctuationMarkWithoutItsWord() {
      assertThat(Redline.between("báo cáo; quy chế", "báo cáo, quy chế"))
          .containsExactly(
              new Segment(EQUAL, "báo cáo"),
              new Segment(DELETE, ";"),
              new Segment(INSERT, ","),
              new Segment(EQUAL, " quy chế"));
    }

    @Test
    void aNumberAsAWhole() {
      assertThat(Redline.between("8.000 lượt", "9.000 lượt"))
          .containsExactly(
              new Segment(DELETE, "8.000"),
              new Segment(INSERT, "9.000"),
              new Segment(EQUAL, " lượt"));
    }

    @Test
    void replacedNeighboursAsOneChange() {
      assertThat(Redline.between("Bộ Công an", "Bộ Nội vụ"))
          .containsExactly(
              new Segment(EQUAL, "Bộ "),
              new Segment(DELETE, "Công an"),
              new Segment(INSERT, "Nội vụ"));
    }

    @Test
    void nothingForTwoEmptyTexts() {
      assertThat(Redline.between("", "")).isEmpty();
    }

    @Test
    void allAsInsertedWhereNothingStood() {
      assertThat(Redline.between("", "Mới")).containsExactly(new Segment(INSERT, "Mới"));
    }
  }

  @Nested
  class LosesNothing {

    @Test
    void ofEitherText() {
      List<String> texts = texts();
      for (String before : texts) {
        for (String after : texts) {
          List<Segment> redline = Redline.between(before, after);
          assertThat(without(INSERT, redline)).isEqualTo(before);
          assertThat(without(DELETE, redline)).isEqualTo(after);
          assertThat(redline).noneMatch(segment -> segment.text().isEmpty());
        }
      }
    }

    private static List<String> texts() {
      // Seeded: the same examples on every run.
      Random random = new Random(402);
      List<String> words =
          List.of(
              ("Nâng cao hiệu quả bảo hộ công dân , duy trì đường dây nóng 24/7 ; 8.000 lượt ."
                      + " Đ ờ́ 😀 \t \u00a0 (QĐ-TTg) migration người dễ bị tổn thương")
                  .split(" "));
      return Stream.concat(
              Stream.of("", " ", "\n\n", "<script>", "#{x}", "=cmd|' /C"),
              IntStream.range(0, 60).mapToObj(i -> text(words, random)))
          .toList();
    }

    private static String text(List<String> words, Random random) {
      String[] blanks = {" ", "  ", "\n", ""};
      return IntStream.range(0, random.nextInt(25))
          .mapToObj(i -> words.get(random.nextInt(words.size())) + blanks[random.nextInt(4)])
          .collect(Collectors.joining());
    }

    private static String without(Segment.Kind kind, List<Segment> redline) {
      return redline.stream()
          .filter(segment -> segment.kind() != kind)
          .map(Segment::text)
          .collect(Collectors.joining());
    }
  }
}
