package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.DeadlineSource;

/** What people have open, by every module that gives them something to do. */
@Dependent
class OpenDeadlines {
  private final Iterable<DeadlineSource> sources;

  @Inject
  OpenDeadlines(@Any Instance<DeadlineSource> sources) {
    this.sources = sources;
  }

  OpenDeadlines(List<DeadlineSource> sources) {
    this.sources = sources;
  }

  /** The earliest first. */
  List<Deadline> of(Actor person) {
    return StreamSupport.stream(sources.spliterator(), false)
        .flatMap(source -> source.of(person).stream())
        .sorted(Comparator.comparing(Deadline::due).thenComparing(each -> each.about().id()))
        .toList();
  }

  /** Those of the subjects that are done; what no module keeps count of is not. */
  Set<Subject> done(Set<Subject> asked, List<Deadline> open) {
    Set<String> kinds =
        StreamSupport.stream(sources.spliterator(), false)
            .map(DeadlineSource::kind)
            .collect(Collectors.toSet());
    Set<Subject> done = new HashSet<>(asked);
    done.removeIf(subject -> !kinds.contains(subject.kind()));
    open.forEach(each -> done.remove(each.about()));
    return done;
  }
}
