package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.datapack.internal.RecordedActs.Done;
import org.junit.jupiter.api.Test;

class StoryTellerTest {
  private final CountryPack pack = CountryPack.read(PackFolder.shipped());
  private final Story story =
      Story.read(
          PackFolder.shipped(), pack, new StoryDays(LocalDate.of(2026, 11, 23), pack.calendar()));

  @Test
  void aPublishedUpdateIsToldFromDraftToEditionOnItsOwnDays() {
    assertThat(told("CN-04"))
        .extracting(Done::day, Done::act, Done::by)
        .containsExactly(
            tuple(LocalDate.of(2024, 5, 13), "draft", "chuyenvien.bkhcn"),
            tuple(LocalDate.of(2024, 5, 13), "submit", "chuyenvien.bkhcn"),
            tuple(LocalDate.of(2024, 5, 13), "open", "thuongtruc.ls"),
            tuple(LocalDate.of(2024, 5, 30), "recordOpinion", "daumoi.bng"),
            tuple(LocalDate.of(2024, 5, 30), "recordOpinion", "daumoi.bca"),
            tuple(LocalDate.of(2024, 5, 30), "recordOpinion", "daumoi.bkhdt"),
            tuple(LocalDate.of(2024, 7, 12), "submitForApproval", "thuongtruc.ls"),
            tuple(LocalDate.of(2024, 8, 16), "approve", "thutruong.bng"),
            tuple(LocalDate.of(2024, 8, 16), "publish", "congbo.bng"));
  }

  @Test
  void opinionsComeInTheOrderInWhichTheyWereReceivedAndAllAreAnswered() {
    List<Done> acts = told("CN-05");
    assertThat(acts)
        .filteredOn(done -> done.act().equals("recordOpinion"))
        .hasSize(6)
        .isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
    assertThat(acts)
        .filteredOn(done -> done.act().equals("answer"))
        .hasSize(7)
        .allMatch(done -> done.day().equals(LocalDate.of(2025, 4, 7)));
  }

  @Test
  void anOpenUpdateIsToldAsFarAsItHasCome() {
    assertThat(told("CN-08")).extracting(Done::act).containsExactly("draft");
    assertThat(told("CN-09")).extracting(Done::act).containsExactly("draft", "submit");
    assertThat(told("CN-06"))
        .extracting(Done::act)
        .startsWith("draft", "submit", "open")
        .contains("recordOpinion", "give")
        .endsWith("handUp", "ask", "write");
    assertThat(told("CN-10")).extracting(Done::act).endsWith("submitForApproval");
    assertThat(told("CN-11")).extracting(Done::act).endsWith("approve");
  }

  @Test
  void whoDraftedNeverApproves() {
    for (Tale tale : story.tales()) {
      List<Done> acts = told(tale.reference());
      assertThat(acts)
          .filteredOn(done -> done.act().equals("approve"))
          .noneMatch(done -> done.by().equals(acts.get(0).by()));
    }
  }

  private List<Done> told(String reference) {
    RecordedActs recorded = new RecordedActs(story);
    Tale tale =
        story.tales().stream()
            .filter(candidate -> candidate.reference().equals(reference))
            .findFirst()
            .orElseThrow();
    recorded.teller().tell(tale, new Cast(story, recorded.people()));
    return recorded.acts();
  }
}
