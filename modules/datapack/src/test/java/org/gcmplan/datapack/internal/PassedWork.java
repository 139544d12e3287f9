package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.Succession;

/** Every body has the tasks 3.12 and 5.07 open; notes who takes them, and when. */
final class PassedWork implements OpenWork {
  private static final List<String> TASKS = List.of("3.12", "5.07");

  /** A task that passed, and the day on which it did. */
  record Passed(BodyId from, String task, BodyId to, LocalDate on) {}

  private final List<Passed> passed = new ArrayList<>();

  List<Passed> passed() {
    return passed;
  }

  @Override
  public List<OpenWorkItem> of(Succession succession) {
    return TASKS.stream().map(PassedWork::item).toList();
  }

  @Override
  public void handOver(Actor by, Succession succession) {
    for (OpenWorkItem item : of(succession)) {
      BodyId taker = succession.decided(item.key());
      LocalDate today = LoadedCountry.CLOCK.today();
      passed.add(new Passed(succession.body(), item.reference(), taker, today));
    }
  }

  private static OpenWorkItem item(String task) {
    String key = "task-" + task.replace('.', '-');
    return new OpenWorkItem(key, Kind.ASSIGNMENT, task, LocalizedText.EMPTY, true);
  }
}
