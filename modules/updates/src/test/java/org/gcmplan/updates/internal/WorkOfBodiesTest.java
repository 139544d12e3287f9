package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.HOME_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;

import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateHandedOver;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkOfBodiesTest {
  private final Workplace at = new Workplace(Database.named("work-of-bodies"));

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void anOpinionThatIsOwedGoesToTheSuccessorWhoGivesIt() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    assertThat(work(FINANCE, HOME)).containsExactly(Kind.OPINION);

    handOver(FINANCE, HOME);

    assertThat(work(FINANCE, HOME)).isEmpty();
    assertThat(at.events)
        .filteredOn(UpdateHandedOver.class::isInstance)
        .extracting(event -> ((UpdateHandedOver) event).opinion())
        .containsExactly(true);
    at.run(() -> at.consulting.recordOpinion(HOME_FOCAL, journey.id(), HOME, AGREED));
    assertThat(journey.view().currentOpinions())
        .extracting(row -> row.body())
        .contains(HOME)
        .doesNotContain(FINANCE);
  }

  @Test
  void anOpinionThatWasGivenStaysUnderItsName() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    at.run(() -> at.consulting.recordOpinion(FINANCE_FOCAL, journey.id(), FINANCE, AGREED));

    handOver(FINANCE, HOME);

    assertThat(journey.view().currentOpinions())
        .filteredOn(row -> row.opinion().isPresent())
        .extracting(row -> row.body())
        .containsExactly(FINANCE);
  }

  @Test
  void whenTheSuccessorWasAskedTooEachKeepsItsOwnLine() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    assertThat(work(FINANCE, SECURITY)).containsExactly(Kind.OPINION_TWICE);

    handOver(FINANCE, SECURITY);

    assertThat(journey.view().currentOpinions())
        .extracting(row -> row.body())
        .containsExactly(SECURITY, FINANCE);
  }

  @Test
  void aDraftGoesToTheDraftersOfTheSuccessor() {
    UpdateId draft =
        at.call(() -> at.drafting.draft(SECURITY_DRAFTER, SECURITY, Proposals.extension()));
    var successor = Known.person("Người soạn BTC", FINANCE, Role.DRAFTER);

    handOver(SECURITY, FINANCE);

    var view = at.call(() -> at.catalogue.view(successor, draft));
    assertThat(view.row().draftedBy()).isEqualTo(FINANCE);
    assertThat(view.history()).extracting(entry -> entry.act()).endsWith("HANDED_OVER");
  }

  @Test
  void whatThePlanSaysStaysAndIsShown() {
    assertThat(items(FOREIGN, SECURITY))
        .filteredOn(item -> !item.moves())
        .extracting(OpenWorkItem::kind)
        .contains(Kind.COORDINATION);
  }

  private List<Kind> work(BodyId from, BodyId to) {
    return items(from, to).stream()
        .map(OpenWorkItem::kind)
        .filter(kind -> kind != Kind.TASK_LED)
        .toList();
  }

  private List<OpenWorkItem> items(BodyId from, BodyId to) {
    return at.call(() -> at.openWork.of(from, to));
  }

  private void handOver(BodyId from, BodyId to) {
    at.run(() -> at.openWork.handOver(Known.ADMINISTRATOR, from, to));
  }
}
