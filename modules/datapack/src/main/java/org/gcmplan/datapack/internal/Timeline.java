package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Tells what happened in the order of its moments, each at its own. */
@Dependent
class Timeline {
  private final StoryTime time;

  @Inject
  Timeline(StoryTime time) {
    this.time = time;
  }

  /** What still lies ahead, such as a merger that is decided already, is done now. */
  void tell(List<TimelineEntry> happenings) {
    inOrder(happenings).forEach(this::tell);
  }

  private void tell(TimelineEntry happening) {
    if (time.isAhead(happening.at())) {
      happening.act().run();
    } else {
      time.at(happening.at(), happening.act());
    }
  }

  /** For a database that has gone its own way: late, but as the register has it. */
  void catchUp(List<TimelineEntry> happenings) {
    inOrder(happenings).forEach(each -> each.act().run());
  }

  private static List<TimelineEntry> inOrder(List<TimelineEntry> happenings) {
    return happenings.stream().sorted(Comparator.comparing(TimelineEntry::at)).toList();
  }
}
