package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.TaskDifference.Kind;

/** Any two editions set against each other; for officials and for the public. */
@Named
@RequestScoped
public class CompareView {
  @Inject PlanParameters asked;
  @Inject EditionChoice choice;
  @Inject Editions editions;
  @Inject Redlines redlines;

  private Optional<EditionRow> from = Optional.empty();
  private Optional<EditionRow> to = Optional.empty();
  private List<RedlinedTask> tasks = List.of();

  /**
   * Compares what the address names; what it leaves out is the newest edition and the one before.
   */
  public void open() {
    Optional<ShownEdition> later =
        asked.of("to").isEmpty() ? choice.newest() : Optional.of(choice.numbered(asked.of("to")));
    to = later.map(ShownEdition::row);
    from =
        asked.of("from").isEmpty()
            ? later.flatMap(ShownEdition::before)
            : Optional.of(choice.numbered(asked.of("from")).row());
  }

  /** The language of the compared words: the one asked for, else the page's. */
  public Language getWords() {
    String words = asked.of("words");
    return words.isEmpty() ? ViewLanguage.get() : Language.of(words);
  }

  public Optional<EditionRow> getFrom() {
    return from;
  }

  public Optional<EditionRow> getTo() {
    return to;
  }

  /** The tasks that differ. Asked for while the page is written: only then is its language set. */
  public List<RedlinedTask> getTasks() {
    if (tasks.isEmpty() && from.isPresent() && to.isPresent()) {
      tasks = redlines.between(from.get().number(), to.get(), getWords());
    }
    return tasks;
  }

  /** How many tasks were added, changed or abolished. */
  public long count(Kind kind) {
    return getTasks().stream().filter(task -> task.difference().kind() == kind).count();
  }

  public List<EditionRow> getEditions() {
    return editions.all();
  }
}
