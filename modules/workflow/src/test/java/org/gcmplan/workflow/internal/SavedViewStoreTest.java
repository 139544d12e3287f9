package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.workflow.SavedView;
import org.gcmplan.workflow.SavedView.Listed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SavedViewStoreTest {
  private static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  private static final Actor AN = new Actor(new UUID(9, 1), "An", MOFA, Set.of());
  private static final Actor BINH = new Actor(new UUID(9, 2), "Bình", MOFA, Set.of());
  private static final Actor STRANGER =
      new Actor(new UUID(9, 3), "Lạ", BodyId.agency(new UUID(1, 2)), Set.of());

  private final InboxDatabase database = new InboxDatabase("saved");
  private final SavedViewStore views = new SavedViewStore();

  SavedViewStoreTest() {
    views.entities = database.entities();
    views.clock = RouteFixture.CLOCK;
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aViewIsTheOwnersAloneUntilItIsSharedWithinTheBody() {
    SavedView saved = save(AN, "Quá hạn");
    assertThat(saved.path()).isEqualTo("/workflow/inbox.xhtml?due=OVERDUE");
    assertThat(of(BINH)).isEmpty();

    run(() -> views.share(AN, saved.id()));

    assertThat(of(BINH))
        .singleElement()
        .satisfies(view -> assertThat(view.own()).isFalse())
        .satisfies(view -> assertThat(view.shared()).isTrue());
    assertThat(of(STRANGER)).isEmpty();
    run(() -> views.unshare(AN, saved.id()));
    assertThat(of(BINH)).isEmpty();
  }

  @Test
  void onlyItsOwnerChangesIt() {
    SavedView saved = save(AN, "Quá hạn");
    run(() -> views.share(AN, saved.id()));

    for (Actor other : List.of(BINH, STRANGER)) {
      assertThatThrownBy(() -> run(() -> views.rename(other, saved.id(), "Khác")))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> run(() -> views.remove(other, saved.id())))
          .isInstanceOf(NotFound.class);
    }
    run(() -> views.rename(AN, saved.id(), "Gấp"));
    assertThat(of(AN)).extracting(SavedView::name).containsExactly("Gấp");
    run(() -> views.remove(AN, saved.id()));
    assertThat(of(AN)).isEmpty();
  }

  @Test
  void aNameIsGivenOnceWhateverItsMarks() {
    save(AN, "Quá hạn");

    assertThatThrownBy(() -> save(AN, "qua han")).isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> save(AN, "  ")).isInstanceOf(BusinessRuleViolation.class);
    assertThatThrownBy(() -> save(AN, "x".repeat(81))).isInstanceOf(BusinessRuleViolation.class);
    save(BINH, "Quá hạn");
    run(() -> views.save(AN, Listed.UPDATES, "Quá hạn", "status=IN_REVIEW"));
    assertThat(of(AN)).hasSize(2);
  }

  private SavedView save(Actor by, String name) {
    run(() -> views.save(by, Listed.INBOX, name, "due=OVERDUE"));
    return of(by).get(0);
  }

  private List<SavedView> of(Actor reader) {
    return database.inTransaction(() -> views.of(reader));
  }

  private void run(Runnable work) {
    database.inTransaction(work);
  }
}
