package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.Role;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final CountryPack pack = CountryPack.read(PackFolder.shipped());

  @ParameterizedTest
  @ValueSource(strings = {"2026-11-23", "2027-01-01", "2027-02-07", "2028-02-29", "2029-12-31"})
  void isAliveOnWhateverDayItIsTold(LocalDate today) {
    for (Tale tale : openOn(today)) {
      assertThat(tale.draftedOn()).as(tale.reference()).isBefore(today);
      tale.voices().stream()
          .filter(voice -> voice.opinion().isPresent())
          .forEach(voice -> assertThat(voice.day()).isBefore(today));
      tale.opinionsDue()
          .ifPresent(
              due ->
                  assertThat(due.isAfter(today))
                      .as(tale.reference())
                      .isEqualTo(tale.until() == UpdateStatus.IN_REVIEW));
      assertThat(newDeadlines(tale)).allMatch(day -> LocalDate.parse(day).isAfter(today));
    }
  }

  @Test
  void hasAnUpdateInEveryStage() {
    assertThat(story(TODAY).tales())
        .extracting(Tale::until)
        .contains(
            UpdateStatus.DRAFT,
            UpdateStatus.CHECKING,
            UpdateStatus.IN_REVIEW,
            UpdateStatus.CONSOLIDATING,
            UpdateStatus.LEGAL_REVIEW,
            UpdateStatus.AWAITING_APPROVAL,
            UpdateStatus.AWAITING_PUBLICATION,
            UpdateStatus.PUBLISHED);
  }

  @Test
  void tellsUpdatesInTheOrderOfTheirReferences() {
    assertThat(story(TODAY).tales())
        .extracting(Tale::reference)
        .isSorted()
        .startsWith("CN-01")
        .endsWith("CN-12");
  }

  @Test
  void keepsTheDatesOfWhatWasPublished() {
    Tale moved = tale("CN-05");
    assertThat(moved.draftedOn()).isEqualTo("2025-03-10");
    assertThat(moved.release().orElseThrow().decidedOn()).isEqualTo("2025-04-18");
    assertThat(moved.release().orElseThrow().register()).isEqualTo("QĐ-BNG");
    assertThat(moved.release().orElseThrow().outsideNumber()).isEmpty();
  }

  @Test
  void letsBodiesWithoutAWordAgreeAndTellsSilenceApart() {
    assertThat(tale("CN-03").voices())
        .hasSize(6)
        .allMatch(voice -> voice.opinion().orElseThrow().position() == Position.AGREED);
    assertThat(tale("CN-05").voices())
        .filteredOn(voice -> voice.opinion().isEmpty())
        .singleElement()
        .matches(voice -> voice.answer().isPresent());
  }

  @Test
  void leavesADisagreementUnansweredWhereOpinionsAreConsolidated() {
    assertThat(tale("CN-07").voices())
        .filteredOn(voice -> voice.answer().isEmpty())
        .singleElement()
        .matches(voice -> voice.opinion().orElseThrow().blocksUntilAnswered());
  }

  @Test
  void leavesSomeBodiesToAnswerWhereOpinionsAreAskedFor() {
    Tale asked = tale("CN-06");
    assertThat(asked.consulted()).hasSize(9);
    assertThat(asked.voices()).hasSize(4);
  }

  @Test
  void givesEveryPersonAPartAndNobodyTwo() {
    List<DemoAccount> people = story(TODAY).accounts();
    assertThat(people).allMatch(person -> person.facts().roles().size() == 1);
    assertThat(people)
        .filteredOn(DemoAccount::shown)
        .flatExtracting(person -> person.facts().roles())
        .contains(
            Role.DRAFTER,
            Role.FOCAL_POINT,
            Role.STANDING_OFFICE,
            Role.APPROVER,
            Role.PUBLISHER,
            Role.COORDINATOR,
            Role.LEADERSHIP,
            Role.AUDITOR,
            Role.ADMINISTRATOR);
  }

  private Story story(LocalDate today) {
    return Story.read(PackFolder.shipped(), pack, new StoryDays(today, pack.calendar()));
  }

  private Tale tale(String reference) {
    return story(TODAY).tales().stream()
        .filter(tale -> tale.reference().equals(reference))
        .findFirst()
        .orElseThrow();
  }

  private List<Tale> openOn(LocalDate today) {
    return story(today).tales().stream()
        .filter(tale -> tale.until() != UpdateStatus.PUBLISHED)
        .toList();
  }

  private static Stream<String> newDeadlines(Tale tale) {
    return tale.proposal().changes().stream()
        .filter(change -> change.field().filter(TaskField.DEADLINE::equals).isPresent())
        .map(change -> change.after().vi());
  }
}
