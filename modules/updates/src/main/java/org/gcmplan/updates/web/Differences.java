package org.gcmplan.updates.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;

/** Compares what two people made of one draft, part by part. */
final class Differences {
  private final Wording wording;
  private final Language language;
  private final List<Difference> found = new ArrayList<>();

  Differences(Wording wording, Language language) {
    this.wording = wording;
    this.language = language;
  }

  List<Difference> between(Proposal mine, Proposal theirs) {
    compare("title.vi", mine.title().vi(), theirs.title().vi());
    compare("title.en", mine.title().en(), theirs.title().en());
    compare("reason.vi", mine.reason().vi(), theirs.reason().vi());
    compare("reason.en", mine.reason().en(), theirs.reason().en());
    compare("legalBasis", lines(mine), lines(theirs));
    Set<Target> targets = new LinkedHashSet<>();
    mine.changes().forEach(change -> targets.add(Target.of(change)));
    theirs.changes().forEach(change -> targets.add(Target.of(change)));
    targets.forEach(target -> compare(target, mine, theirs));
    return List.copyOf(found);
  }

  private void compare(String part, String mine, String theirs) {
    if (!mine.equals(theirs)) {
      found.add(new Difference(part, "", mine, theirs));
    }
  }

  private void compare(Target target, Proposal mine, Proposal theirs) {
    Optional<ProposedChange> own = target.in(mine);
    Optional<ProposedChange> other = target.in(theirs);
    if (!own.equals(other)) {
      String label = target.task + " " + wording.label(target.field, language);
      found.add(new Difference("", label.strip(), words(own), words(other)));
    }
  }

  private String words(Optional<ProposedChange> change) {
    return change
        .flatMap(each -> each.field().map(field -> wording.words(field, each.after(), language)))
        .orElse("");
  }

  private static String lines(Proposal proposal) {
    return String.join("\n", proposal.legalBasis());
  }

  private record Target(TaskCode task, Optional<TaskField> field) {
    static Target of(ProposedChange change) {
      return new Target(change.task(), change.field());
    }

    Optional<ProposedChange> in(Proposal proposal) {
      return proposal.changes().stream().filter(change -> of(change).equals(this)).findFirst();
    }
  }
}
