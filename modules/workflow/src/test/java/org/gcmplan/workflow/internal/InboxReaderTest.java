package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.InboxQuery.View;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InboxReaderTest {
  private static final BodyId MOHA = BodyId.agency(new UUID(1, 1));
  private static final BodyId MPS = BodyId.agency(new UUID(1, 2));
  private static final BodyId MOFA = BodyId.agency(new UUID(1, 3));

  /** Thursday, nine in the morning in Hà Nội. */
  private static final Instant NOW = Instant.parse("2026-11-19T02:00:00Z");

  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

  private final InboxDatabase database = new InboxDatabase("inbox");
  private final Inbox inbox = new InboxReader(new InboxRows(database.entities()), CLOCK);
  private final Actor officer = person(1, MOHA, Role.FOCAL_POINT);

  @BeforeEach
  void someWork() {
    opinion("late", MOHA, "2026-11-17T16:59:59Z", "Bổ sung chỉ tiêu tách theo giới");
    opinion("today", MOHA, "2026-11-19T16:59:59Z", "Gia hạn nhiệm vụ 3.14");
    opinion("sunday", MOHA, "2026-11-22T16:59:59Z", "Hồ sơ di cư Đà Nẵng");
    opinion("monday", MOHA, "2026-11-23T10:00:00Z", "100% trẻ em di cư");
    opinion("elsewhere", MPS, "2026-11-19T16:59:59Z", "Việc của Bộ Công an");
    work("decision", WorkItemKind.DECIDE, MOHA, "2026-11-20T16:59:59Z", "Phê duyệt");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class WhoSeesWhat {
    @Test
    void aFocalPointFindsTheOpinionsAskedOfItsBodyAndNothingElse() {
      assertThat(inbox.page(officer, all(View.MINE)))
          .extracting(WorkItem::id)
          .containsExactly("late", "today", "sunday", "monday");
    }

    @Test
    void theSameRoleAtAnotherBodyFindsOnlyItsOwn() {
      assertThat(inbox.page(person(2, MPS, Role.FOCAL_POINT), all(View.MINE)))
          .extracting(WorkItem::id)
          .containsExactly("elsewhere");
    }

    @Test
    void whoHoldsNoRoleHasNothingToDo() {
      var guest = new Actor(new UUID(9, 9), "guest", MOHA, Set.of());

      assertThat(inbox.page(guest, all(View.MINE))).isEmpty();
      assertThat(inbox.count(guest, all(View.MINE))).isZero();
    }

    @Test
    void theWorkOfThePersonSubstitutedStandsInAViewOfItsOwn() {
      Actor substitute = substituteOf(officer);

      assertThat(inbox.page(substitute, all(View.MINE))).isEmpty();
      assertThat(inbox.page(substitute, all(View.STANDING_IN)))
          .extracting(WorkItem::id)
          .containsExactly("late", "today", "sunday", "monday");
      assertThat(inbox.page(officer, all(View.STANDING_IN))).isEmpty();
      assertThat(inbox.openFor(substitute, subject("today"))).hasSize(1);
    }

    @Test
    void whatASubstituteHasDoneBothFindAmongTheDone() {
      Actor substitute = substituteOf(officer).exercising(Role.FOCAL_POINT, MOHA);
      close("today", substitute, NOW);

      for (Actor reader : List.of(substitute, officer)) {
        assertThat(inbox.page(reader, all(View.DONE)))
            .filteredOn(item -> item.id().equals("today"))
            .extracting(WorkItem::closedOnBehalfOf)
            .containsExactly(officer.account().toString());
      }
    }

    @Test
    void theBodysViewShowsTheWorkOfItsOtherRolesToo() {
      assertThat(inbox.page(officer, all(View.MY_BODY)))
          .extracting(WorkItem::id)
          .containsExactly("late", "today", "decision", "sunday", "monday");
    }

    @Test
    void onASubjectOnlyTheWorkThatTheReaderMayDo() {
      assertThat(inbox.openFor(officer, subject("today")))
          .extracting(WorkItem::id)
          .containsExactly("today");
      assertThat(inbox.openFor(officer, subject("decision"))).isEmpty();
    }
  }

  @Nested
  class Filtered {
    @Test
    void byDueBandInTheCountrysZone() {
      assertThat(due(DueBand.OVERDUE)).containsExactly("late");
      assertThat(due(DueBand.TODAY)).containsExactly("today");
      assertThat(due(DueBand.THIS_WEEK)).containsExactly("sunday");
      assertThat(due(DueBand.LATER)).containsExactly("monday");
      assertThat(due(DueBand.NONE)).isEmpty();
    }

    @Test
    void everyItemLiesInTheBandThatFindsIt() {
      for (DueBand band : DueBand.values()) {
        assertThat(inbox.page(officer, query(View.MINE, band)))
            .allMatch(item -> DueBand.of(item.due(), CLOCK) == band);
      }
    }

    @Test
    void byTextWithoutMarks() {
      assertThat(found("da nang")).containsExactly("sunday");
      assertThat(found("CN-late")).containsExactly("late");
    }

    @Test
    void aPercentSignIsAPercentSign() {
      assertThat(found("100%")).containsExactly("monday");
      assertThat(found("10_%")).isEmpty();
    }

    @Test
    void byKind() {
      var decisions =
          new InboxQuery(
              View.MY_BODY, Optional.of(WorkItemKind.DECIDE), Optional.empty(), "", 0, 25);
      assertThat(inbox.page(officer, decisions))
          .extracting(WorkItem::id)
          .containsExactly("decision");
    }

    @Test
    void pageByPage() {
      var second = new InboxQuery(View.MINE, Optional.empty(), Optional.empty(), "", 2, 2);

      assertThat(inbox.page(officer, second))
          .extracting(WorkItem::id)
          .containsExactly("sunday", "monday");
      assertThat(inbox.count(officer, second)).isEqualTo(4);
    }
  }

  @Test
  void theBandsAreCountedAtOnceAndAgreeWithTheirRows() {
    for (DueBand band : DueBand.values()) {
      assertThat(inbox.bands(officer)).containsEntry(band, due(band).size());
    }
    assertThat(inbox.bands(officer)).containsEntry(DueBand.OVERDUE, 1);
  }

  @Test
  void whoHoldsNoRoleHasNothingInAnyBand() {
    var guest = new Actor(new UUID(9, 9), "guest", MOHA, Set.of());

    assertThat(inbox.bands(guest).values()).hasSize(DueBand.values().length).containsOnly(0);
  }

  @Nested
  class OnceDone {
    @BeforeEach
    void theOfficerAnswers() {
      close("today", officer, NOW);
      close("late", officer, NOW.plusSeconds(60));
    }

    @Test
    void itLeavesTheInbox() {
      assertThat(inbox.page(officer, all(View.MINE)))
          .extracting(WorkItem::id)
          .containsExactly("sunday", "monday");
    }

    @Test
    void whoDidItFindsItAmongTheDoneTheLatestFirst() {
      assertThat(inbox.page(officer, all(View.DONE)))
          .extracting(WorkItem::id)
          .containsExactly("late", "today");
    }

    @Test
    void aColleagueAtTheSameDeskHasNotDoneIt() {
      assertThat(inbox.page(person(3, MOHA, Role.FOCAL_POINT), all(View.DONE))).isEmpty();
    }

    @Test
    void theCountsFollow() {
      assertThat(inbox.counts(officer))
          .containsEntry(View.MINE, 2)
          .containsEntry(View.MY_BODY, 3)
          .containsEntry(View.DONE, 2);
    }
  }

  @Test
  void anItemSaysWhatThePersonWantsToKnow() {
    WorkItem item = inbox.page(officer, all(View.MINE)).get(0);

    assertThat(item.kind()).isEqualTo(WorkItemKind.GIVE_OPINION);
    assertThat(item.reference()).isEqualTo("CN-late");
    assertThat(item.title().vi()).isEqualTo("Bổ sung chỉ tiêu tách theo giới");
    assertThat(item.proposedBy()).isEqualTo(MOFA);
    assertThat(item.body()).isEqualTo(MOHA);
    assertThat(item.due()).contains(Instant.parse("2026-11-17T16:59:59Z"));
    assertThat(item.closedAt()).isEmpty();
    assertThat(item.closedBy()).isEmpty();
  }

  private List<String> due(DueBand band) {
    return inbox.page(officer, query(View.MINE, band)).stream().map(WorkItem::id).toList();
  }

  private List<String> found(String text) {
    var query = new InboxQuery(View.MINE, Optional.empty(), Optional.empty(), text, 0, 25);
    return inbox.page(officer, query).stream().map(WorkItem::id).toList();
  }

  private static InboxQuery all(View view) {
    return new InboxQuery(view, Optional.empty(), Optional.empty(), "", 0, 25);
  }

  private static InboxQuery query(View view, DueBand band) {
    return new InboxQuery(view, Optional.empty(), Optional.of(band), "", 0, 25);
  }

  private void opinion(String id, BodyId body, String due, String title) {
    work(id, WorkItemKind.GIVE_OPINION, body, due, title);
  }

  private void work(String id, WorkItemKind kind, BodyId body, String due, String title) {
    var text = new LocalizedText(title, "");
    var work =
        new NewWork(
            id,
            kind,
            kind.role(),
            subject(id),
            "CN-" + id,
            text,
            MOFA,
            body,
            NOW,
            Instant.parse(due));
    database.inTransaction(
        () -> new WorkItemRepository(database.entities()).add(new WorkItemEntry(work)));
  }

  private void close(String id, Actor by, Instant at) {
    database.inTransaction(
        () -> {
          var entry = new WorkItemRepository(database.entities()).find(id).orElseThrow();
          entry.credit(by);
          entry.close(at);
        });
  }

  private static Subject subject(String id) {
    return new Subject("plan-update", id);
  }

  private static Actor substituteOf(Actor principal) {
    var lent =
        principal.grants().stream()
            .map(
                right ->
                    new LentGrant(right, new Principal(principal.account(), principal.names())))
            .toList();
    return new Actor(new UUID(7, 99), principal.names(), MOHA, Set.of(), lent, Optional.empty());
  }

  private static Actor person(long number, BodyId body, Role role) {
    return new Actor(new UUID(7, number), "officer", body, Set.of(new Grant(role, body)));
  }
}
