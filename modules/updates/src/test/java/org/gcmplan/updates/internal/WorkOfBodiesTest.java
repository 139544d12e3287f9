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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Succession;
import org.gcmplan.updates.UpdateHandedOver;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkOfBodiesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

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

  @Test
  void withSeveralSuccessorsTheChosenOneTakesIt() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    var split = new Succession(FINANCE, List.of(SECURITY, HOME), Optional.empty(), Map.of(), FROM);
    String key = "update-" + journey.id();
    assertThat(at.call(() -> at.openWork.of(split)))
        .filteredOn(item -> item.key().equals(key))
        .extracting(OpenWorkItem::kind)
        .containsExactly(Kind.OPINION);
    assertThat(split.takerOf(key)).isEmpty();

    var rest = Optional.of(SECURITY);
    var decided = new Succession(FINANCE, split.successors(), rest, Map.of(key, HOME), FROM);
    at.run(() -> at.openWork.handOver(Known.ADMINISTRATOR, decided));

    at.run(() -> at.consulting.recordOpinion(HOME_FOCAL, journey.id(), HOME, AGREED));
    assertThat(journey.view().currentOpinions()).extracting(row -> row.body()).contains(HOME);
  }

  @Test
  void whatABodyDidLastIsOnRecord() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
    assertThat(at.call(() -> at.openWork.lastActOf(FINANCE))).isEmpty();

    at.run(() -> at.consulting.recordOpinion(FINANCE_FOCAL, journey.id(), FINANCE, AGREED));

    assertThat(at.call(() -> at.openWork.lastActOf(FINANCE))).contains(Known.TODAY);
  }

  private List<Kind> work(BodyId from, BodyId to) {
    return items(from, to).stream()
        .map(OpenWorkItem::kind)
        .filter(kind -> kind != Kind.TASK_LED)
        .toList();
  }

  private List<OpenWorkItem> items(BodyId from, BodyId to) {
    return at.call(() -> at.openWork.of(Succession.toOne(from, to, FROM)));
  }

  private void handOver(BodyId from, BodyId to) {
    at.run(() -> at.openWork.handOver(Known.ADMINISTRATOR, Succession.toOne(from, to, FROM)));
  }
}
