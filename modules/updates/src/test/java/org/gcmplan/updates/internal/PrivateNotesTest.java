package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.PrivateNote;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateNotesTest {
  private static final Actor SECURITY_AUDITOR =
      new Actor(
          new UUID(7, 7), "Kiểm toán BCA", SECURITY, Set.of(new Grant(Role.AUDITOR, SECURITY)));

  private final Workplace at = new Workplace(Database.named("private-notes"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void areSharedWithinABodyAndWithNobodyElse() {
    Journey journey = noted();

    assertThat(seenBy(SECURITY_FOCAL, journey)).containsExactly("Hỏi lại A05");
    assertThat(seenBy(SECURITY_DRAFTER, journey)).containsExactly("Hỏi lại A05");
    assertThat(seenBy(FINANCE_FOCAL, journey)).isEmpty();
    assertThat(seenBy(STANDING_OFFICE, journey)).isEmpty();
    assertThat(seenBy(SECURITY_AUDITOR, journey)).isEmpty();
  }

  @Test
  void areNotWrittenForAnotherBody() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

    assertThatThrownBy(
            () -> at.run(() -> at.noting.write(FINANCE_FOCAL, journey.id(), SECURITY, "?")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void leaveNoTraceAnywhereElse() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    int announced = at.events.size();
    int acts = journey.view().history().size();

    at.run(() -> at.noting.write(SECURITY_FOCAL, journey.id(), SECURITY, "Hỏi lại A05"));

    assertThat(at.events).hasSize(announced);
    assertThat(journey.view().history()).hasSize(acts);
  }

  @Test
  void areThrownAwayByTheirBodyOnly() {
    Journey journey = noted();
    UUID note = at.call(() -> at.noting.on(SECURITY_FOCAL, journey.id())).get(0).id();

    assertThatThrownBy(() -> at.run(() -> at.noting.discard(FINANCE_FOCAL, journey.id(), note)))
        .isInstanceOf(NotFound.class);
    at.run(() -> at.noting.discard(SECURITY_FOCAL, journey.id(), note));

    assertThat(seenBy(SECURITY_FOCAL, journey)).isEmpty();
  }

  private Journey noted() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    at.run(() -> at.noting.write(SECURITY_FOCAL, journey.id(), SECURITY, "Hỏi lại A05"));
    return journey;
  }

  private List<String> seenBy(Actor reader, Journey journey) {
    return at.call(() -> at.noting.on(reader, journey.id())).stream()
        .map(PrivateNote::text)
        .toList();
  }
}
