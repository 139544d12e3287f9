package org.gcmplan.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Happenings;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.Trend;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a node keeps in memory holds until something happens to it, also on another node. */
class KeptInMemoryTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final Subject ASSIGNMENT = new Subject("assignment", "1");
  private static final UpdateId UPDATE = new UpdateId(UUID.randomUUID());

  private final Trail trail = new Trail();

  /** The one trail, which every node reads. */
  private static final class Trail implements Happenings {
    private final List<Subject> entries = new ArrayList<>(List.of(new Subject("plan", "1")));

    @Override
    public long last() {
      return entries.size();
    }

    @Override
    public Set<Subject> subjectsSince(long number) {
      return entries.stream().skip(number).collect(Collectors.toSet());
    }
  }

  @Nested
  class Figures {
    private final List<Integer> counted = new ArrayList<>();
    private final KeptFigures here = node();
    private final KeptFigures there = node();

    @Test
    void areCountedOnceForALens() {
      look(here);
      look(here);

      assertThat(counted).hasSize(1);
    }

    @Test
    void areCountedAnewOnEveryNodeAfterAChangeOfTheWork() {
      look(here);
      look(there);
      trail.entries.add(ASSIGNMENT);

      assertThat(look(here)).isEqualTo(2);
      assertThat(look(there)).isEqualTo(2);
      assertThat(counted).hasSize(4);
    }

    @Test
    void areKeptWhileOnlyOtherThingsHappen() {
      look(here);
      trail.entries.add(new Subject("account", "1"));
      trail.entries.add(new Subject("plan-update", UPDATE.toString()));
      look(here);

      assertThat(counted).hasSize(1);
    }

    @Test
    void thatWereOvertakenWhileTheyWereCountedAreNotKept() {
      here.of(
          Lens.on(DAY),
          () -> {
            trail.entries.add(ASSIGNMENT);
            return figures(1);
          });

      assertThat(look(here)).isEqualTo(2);
    }

    @Test
    void ofAnUnknownKindOfSubjectCountAsAChange() {
      look(here);
      trail.entries.add(new Subject("something-new", "1"));
      look(here);

      assertThat(counted).hasSize(2);
    }

    private int look(KeptFigures node) {
      return node.of(
              Lens.on(DAY),
              () -> {
                counted.add(trail.entries.size());
                return figures(trail.entries.size());
              })
          .overdueInAll();
    }
  }

  @Test
  void anUpdateHasChangedWhenSomethingHappenedToItAndToNoOther() {
    Changes changes = changes();
    changes.look();
    trail.entries.add(new Subject("plan-update", UPDATE.toString()));
    long number = changes.look();

    assertThat(changes.of(UPDATE)).isEqualTo(number);
    assertThat(changes.of(new UpdateId(UUID.randomUUID()))).isNegative();
    assertThat(changes.ofWork()).isLessThan(number);
  }

  private KeptFigures node() {
    return new KeptFigures(changes(), new PlanClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)));
  }

  private Changes changes() {
    Changes changes = new Changes();
    changes.happenings = trail;
    return changes;
  }

  private static WorkFigures figures(int overdue) {
    Trend none = new Trend(new Tally(0, 0), new Tally(0, 0), DAY);
    return new WorkFigures(
        none, none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), overdue,
        List.of());
  }
}
