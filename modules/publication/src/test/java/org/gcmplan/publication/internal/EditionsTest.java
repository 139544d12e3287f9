package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.publication.internal.PublishingHouse.PROFILE;
import static org.gcmplan.publication.internal.PublishingHouse.TODAY;
import static org.gcmplan.publication.internal.PublishingHouse.inRegister;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.publication.TaskDifference.Kind;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionsTest {
  private static final EditionNumber FIRST = new EditionNumber(1);
  private static final EditionNumber SECOND = new EditionNumber(2);

  private final PublishingHouse house = new PublishingHouse();

  @BeforeEach
  void twoEditionsAreOut() {
    house.issueFirst();
    house.publishTitle("Hồ sơ mới", inRegister(TODAY, TODAY.plusDays(10)));
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Nested
  class InForce {
    @Test
    void nothingIsBeforeTheFirstTookEffect() {
      assertThat(inForceOn(LocalDate.of(2020, 3, 19))).isEmpty();
    }

    @Test
    void anEditionThatIsOutButHasNotBegunIsNot() {
      assertThat(inForceOn(TODAY)).map(EditionRow::number).contains(FIRST);
      assertThat(inForceOn(TODAY.plusDays(9))).map(EditionRow::number).contains(FIRST);
    }

    @Test
    void theNewOneIsFromItsFirstDay() {
      assertThat(inForceOn(TODAY.plusDays(10))).map(EditionRow::number).contains(SECOND);
    }

    @Test
    void ofTwoThatBeganOnTheSameDayTheLaterIs() {
      house.publishTitle("Lần nữa", inRegister(TODAY, TODAY.plusDays(10)));
      assertThat(inForceOn(TODAY.plusDays(10)).orElseThrow().number().value()).isEqualTo(3);
    }

    private Optional<EditionRow> inForceOn(LocalDate day) {
      return house.reading(editions -> editions.inForceOn(day));
    }
  }

  @Nested
  class TheSeal {
    @Test
    void isTheSha256OfTheCanonicalContent() {
      EditionRow row = house.reading(editions -> editions.edition(SECOND).row());
      String content = house.reading(editions -> editions.canonicalContent(SECOND));
      assertThat(Seal.over(content)).isEqualTo(row.seal());
    }

    @Test
    void holdsTheSealBefore() {
      String first = house.reading(editions -> editions.edition(FIRST).row().seal());
      String content = house.reading(editions -> editions.canonicalContent(SECOND));
      assertThat(content).contains("\"previousSeal\":\"" + first + "\"");
    }

    @Test
    void isIntactAsLongAsNobodyTouchesTheRows() {
      assertThat(is(editions -> editions.isSealIntact(FIRST))).isTrue();
      assertThat(is(editions -> editions.isSealIntact(SECOND))).isTrue();
    }

    @Test
    void breaksWhenATaskIsWrittenOver() {
      tamper("update publication.sealed_task set content = replace(content, 'mới', 'cũ')");
      assertThat(is(editions -> editions.isSealIntact(SECOND))).isFalse();
      assertThat(is(editions -> editions.isSealIntact(FIRST))).isTrue();
    }

    @Test
    void breaksWhenADateIsWrittenOver() {
      tamper(
          "update publication.edition set effective_on = date '2027-01-01' where edition_no = 2");
      assertThat(is(editions -> editions.isSealIntact(SECOND))).isFalse();
    }

    @Test
    void breaksTheNextOneWhenAnEditionIsResealed() {
      tamper("update publication.edition set seal = 'another' where edition_no = 1");
      assertThat(is(editions -> editions.isSealIntact(SECOND))).isFalse();
    }

    private boolean is(Predicate<Editions> question) {
      return house.reading(question::test);
    }

    private void tamper(String statement) {
      house.database.committed(entities -> entities.createNativeQuery(statement).executeUpdate());
    }
  }

  @Nested
  class Comparing {
    @Test
    void namesTheFieldInWords() {
      var differences = house.reading(editions -> editions.compare(FIRST, SECOND));
      assertThat(differences).hasSize(1);
      TaskDifference difference = differences.get(0);
      assertThat(difference.task()).isEqualTo(PROFILE);
      assertThat(difference.kind()).isEqualTo(Kind.CHANGED);
      assertThat(difference.fields())
          .containsExactly(
              new TaskDifference.Field(
                  TaskField.TITLE,
                  new LocalizedText("Hồ sơ di cư", "Task 2.01"),
                  new LocalizedText("Hồ sơ mới", "Hồ sơ mới")));
    }

    @Test
    void aBodysNewNameAloneIsNoChange() {
      assertThat(words(FIRST)).isEqualTo("Bộ 2020");
      assertThat(words(SECOND)).isEqualTo("Bộ 2026");
      assertThat(house.reading(editions -> editions.compare(FIRST, SECOND)).get(0).fields())
          .extracting(TaskDifference.Field::field)
          .doesNotContain(TaskField.LEAD);
    }

    @Test
    void backwardsATaskThatWasAbolishedIsAdded() {
      var abolish =
          new Change(
              1,
              Operation.ABOLISH,
              new TaskCode("3.11"),
              Optional.empty(),
              FieldValue.EMPTY,
              FieldValue.EMPTY);
      EditionNumber third =
          house.publish(
              house.updates.approve("Bỏ", abolish), inRegister(TODAY, TODAY.plusDays(20)));
      assertThat(kinds(SECOND, third)).containsExactly(Kind.ABOLISHED);
      assertThat(kinds(third, SECOND)).containsExactly(Kind.ADDED);
    }

    private List<Kind> kinds(EditionNumber from, EditionNumber to) {
      return house.reading(editions -> editions.compare(from, to)).stream()
          .map(TaskDifference::kind)
          .toList();
    }

    private String words(EditionNumber number) {
      return house.reading(e -> e.edition(number).tasks().get(0).words(TaskField.LEAD).vi());
    }
  }

  @Test
  void theNewestComesFirst() {
    assertThat(house.reading(Editions::all))
        .extracting(EditionRow::number)
        .containsExactly(SECOND, FIRST);
  }

  @Test
  void anEditionThatIsNotThereIsNotFound() {
    assertThatThrownBy(() -> house.reading(editions -> editions.edition(new EditionNumber(9))))
        .isInstanceOf(NotFound.class);
  }
}
