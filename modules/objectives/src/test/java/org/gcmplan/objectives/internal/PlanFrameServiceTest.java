package org.gcmplan.objectives.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrame;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.objectives.PlanFrameLoaded;
import org.gcmplan.objectives.PlanFrames;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanFrameServiceTest {
  private static final Instant MORNING = Instant.parse("2026-01-05T02:00:00Z");
  private static final PlanClock CLOCK = new PlanClock(Clock.fixed(MORNING, ZoneOffset.UTC));
  private static final BodyId COORDINATOR = BodyId.agency(new UUID(0, 1));

  private final PlanFrameOnH2 database = new PlanFrameOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final PlanFrames frames = database.frames(events, CLOCK);
  private final PlanFrameCatalogue catalogue = database.catalogue();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void thereIsNoPlanBeforeOneIsLoaded() {
    assertThat(catalogue.plan()).isEmpty();
  }

  @Test
  void aFrameIsReadAsItWasLoaded() {
    PlanFrame frame = frame("402/QĐ-TTg", "Tuyên truyền");
    load(frame);
    assertThat(catalogue.plan()).contains(frame.plan());
    assertThat(catalogue.focusAreas()).isEqualTo(frame.focusAreas());
    assertThat(catalogue.objectives()).isEqualTo(frame.objectives());
    assertThat(catalogue.principles()).isEqualTo(frame.principles());
    assertThat(events.news())
        .containsExactly(new PlanFrameLoaded(Actor.SYSTEM, MORNING, "402/QĐ-TTg"));
  }

  @Test
  void whatIsLoadedIsReadInTheSameTransaction() {
    frames.load(Actor.SYSTEM, frame("402/QĐ-TTg", "Tuyên truyền"));
    assertThat(catalogue.objectives()).hasSize(2);
    assertThat(catalogue.focusAreas()).hasSize(2);
  }

  @Test
  void loadingTheSameAgainIsNoNews() {
    load(frame("402/QĐ-TTg", "Tuyên truyền"));
    events.news();
    load(frame("402/QĐ-TTg", "Tuyên truyền"));
    assertThat(events.news()).isEmpty();
  }

  @Test
  void aFrameIsBroughtUpToDate() {
    load(frame("402/QĐ-TTg", "Tuyên truyền"));
    load(frame("402/QĐ-TTg", "Tuyên truyền, phổ biến"));
    assertThat(catalogue.focusAreas().get(1).name().vi()).isEqualTo("Tuyên truyền, phổ biến");
    assertThat(catalogue.objectives()).hasSize(2);
    assertThat(events.news()).hasSize(2);
  }

  @Test
  void aDatabaseHoldsOnePlan() {
    load(frame("402/QĐ-TTg", "Tuyên truyền"));
    assertThatThrownBy(() -> load(frame("500/QĐ-TTg", "Tuyên truyền")))
        .hasMessageContaining("objectives.anotherPlan");
  }

  @Test
  void loadingIsNotForEverybody() {
    Actor drafter = new Actor(new UUID(0, 7), "Chuyên viên", COORDINATOR, Set.of());
    assertThatThrownBy(() -> frames.load(drafter, frame("402/QĐ-TTg", "x")))
        .isInstanceOf(NotAllowed.class);
  }

  private void load(PlanFrame frame) {
    frames.load(Actor.SYSTEM, frame);
    database.commit();
  }

  private static PlanFrame frame(String decision, String secondArea) {
    LocalDate day = LocalDate.of(2020, 3, 20);
    LocalizedText title = new LocalizedText("Kế hoạch", "The plan");
    return new PlanFrame(
        new Plan(title, decision, day, 2020, 2030, COORDINATOR, "QĐ-BNG", true),
        List.of(
            new FocusArea(1, new LocalizedText("Dữ liệu", "Data")),
            new FocusArea(2, new LocalizedText(secondArea, "Communication"))),
        List.of(
            new Objective(1, new LocalizedText("Dữ liệu", "Data"), 4, List.of("17.18", "16.9")),
            new Objective(2, new LocalizedText("Động lực", "Drivers"), 1, List.of())),
        List.of(new GuidingPrinciple(1, new LocalizedText("Con người", "People-centred"))));
  }
}
