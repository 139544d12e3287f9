package org.gcmplan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Watch;
import org.gcmplan.notifications.Watches;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchesTest {
  private static final Actor AN = PostOffice.actor(PostOffice.AN);
  private static final Actor JOHN = PostOffice.actor(PostOffice.JOHN);
  private static final Subject TASK = task("1.03");
  private static final LocalizedText NEWS = new LocalizedText("Đã thay đổi", "Changed");

  private final PostOffice office = new PostOffice();
  private final Watches watches = office.watches;

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whoeverWatchesIsNamedWhenSomethingHappens() {
    watches.watch(AN, TASK);
    watches.watch(AN, TASK);
    watches.watch(JOHN, task("2.01"));
    office.commit();

    assertThat(watches.happened(TASK, NEWS, "/a", office.clock.instant()))
        .containsExactly(PostOffice.AN);
    office.commit();

    assertThat(watches.of(AN)).singleElement().extracting(Watch::news).isEqualTo(NEWS);
    assertThat(watches.of(JOHN)).singleElement().matches(watch -> watch.newsAt().isEmpty());
  }

  @Test
  void whoeverLeavesHearsNoMore() {
    watches.watch(AN, TASK);
    office.commit();
    watches.leave(AN, TASK);
    watches.leave(AN, TASK);
    office.commit();

    assertThat(watches.isWatched(AN, TASK)).isFalse();
    assertThat(watches.happened(TASK, NEWS, "/a", office.clock.instant())).isEmpty();
  }

  @Test
  void theLatestNewsComesFirst() {
    watches.watch(AN, task("1.01"));
    watches.watch(AN, task("1.02"));
    watches.happened(task("1.02"), NEWS, "/a", Instant.parse("2026-11-20T02:00:00Z"));
    watches.happened(task("1.01"), NEWS, "/b", Instant.parse("2026-11-21T02:00:00Z"));

    assertThat(watches.of(AN))
        .extracting(watch -> watch.subject().id())
        .containsExactly("1.01", "1.02");
  }

  @Test
  void nobodyWatchesWithoutEnd() {
    for (int number = 0; number < Watches.MOST; number++) {
      watches.watch(AN, task("9." + number));
    }

    assertThatThrownBy(() -> watches.watch(AN, TASK))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("notifications.watchesTooMany");
  }

  private static Subject task(String code) {
    return new Subject("task", code);
  }
}
