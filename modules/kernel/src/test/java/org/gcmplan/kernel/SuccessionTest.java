package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.junit.jupiter.api.Test;

class SuccessionTest {
  private static final LocalDate FROM = LocalDate.of(2025, 3, 1);
  private static final BodyId LABOUR = BodyId.agency(new UUID(0, 1));
  private static final BodyId HOME = BodyId.agency(new UUID(0, 2));
  private static final BodyId HEALTH = BodyId.agency(new UUID(0, 3));
  private static final BodyId STRANGER = BodyId.agency(new UUID(0, 4));

  private final List<String> handedOver = new ArrayList<>();
  private final AllOpenWork work = new AllOpenWork(List.of(new TwoTasks()));

  @Test
  void theOnlySuccessorTakesEverything() {
    Succession one = Succession.toOne(LABOUR, HOME, FROM);
    assertThat(one.takerOf("task-1")).contains(HOME);
    assertThat(work.undecided(one)).isEmpty();
  }

  @Test
  void amongSeveralEachItemIsDecidedOrRefusedByName() {
    Succession half = split(Optional.empty(), Map.of("task-1", HEALTH));

    assertThat(work.undecided(half))
        .extracting(Problem::field, Problem::key)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("taker-task-2", "kernel.undecided"));
    assertThatThrownBy(() -> work.handOver(Actor.SYSTEM, half))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("5.07");
    assertThat(handedOver).isEmpty();
  }

  @Test
  void whatNobodyIsChosenForGoesToTheOneForTheRest() {
    work.handOver(Actor.SYSTEM, split(Optional.of(HOME), Map.of("task-1", HEALTH)));
    assertThat(handedOver).containsExactly("task-1 " + HEALTH, "task-2 " + HOME);
  }

  @Test
  void aStrangerTakesNothing() {
    assertThat(split(Optional.empty(), Map.of("task-1", STRANGER)).takerOf("task-1")).isEmpty();
  }

  @Test
  void theLastActIsTheLatestOfAllModules() {
    assertThat(work.lastActOf(LABOUR)).isEmpty();
    OpenWork remembering =
        new TwoTasks() {
          @Override
          public Optional<LocalDate> lastActOf(BodyId body) {
            return Optional.of(FROM);
          }
        };
    assertThat(new AllOpenWork(List.of(remembering, new TwoTasks())).lastActOf(LABOUR))
        .contains(FROM);
  }

  private static Succession split(Optional<BodyId> otherwise, Map<String, BodyId> chosen) {
    return new Succession(LABOUR, List.of(HOME, HEALTH), otherwise, chosen, FROM);
  }

  /** Two tasks that move, and a report that stays. */
  private class TwoTasks implements OpenWork {
    @Override
    public List<OpenWorkItem> of(Succession succession) {
      return List.of(
          new OpenWorkItem("task-1", Kind.ASSIGNMENT, "3.12", LocalizedText.EMPTY, true),
          new OpenWorkItem("task-2", Kind.ASSIGNMENT, "5.07", LocalizedText.EMPTY, true),
          new OpenWorkItem("report-1", Kind.REPORTS_SENT, "", LocalizedText.EMPTY, false));
    }

    @Override
    public void handOver(Actor by, Succession succession) {
      of(succession).stream()
          .filter(OpenWorkItem::moves)
          .forEach(item -> handedOver.add(item.key() + " " + succession.decided(item.key())));
    }
  }
}
