package org.gcmplan.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.publication.TaskDifference;

@ApplicationScoped
@Transactional
class EditionService implements Editions {
  private final EditionRepository editions;

  // By seal, not by number: what a rolled-back publication left here can never be found again.
  private final Map<String, List<SealedTask>> tasksBySeal = new ConcurrentHashMap<>();

  @Inject
  EditionService(EditionRepository editions) {
    this.editions = editions;
  }

  @Override
  public List<EditionRow> all() {
    return editions.all().stream().map(EditionRecord::row).toList();
  }

  @Override
  public Optional<EditionRow> inForceOn(LocalDate day) {
    return editions.inForceOn(day).map(EditionRecord::row);
  }

  @Override
  public Edition edition(EditionNumber number) {
    EditionRecord edition = editions.get(number);
    return new Edition(
        edition.row(), tasksBySeal.computeIfAbsent(edition.seal(), seal -> tasks(number)));
  }

  @Override
  public List<TaskDifference> compare(EditionNumber from, EditionNumber to) {
    return Comparison.between(edition(from).tasks(), edition(to).tasks());
  }

  @Override
  public boolean isSealIntact(EditionNumber number) {
    EditionRecord edition = editions.get(number);
    return Seal.over(edition.canonicalContent(editions.tasks(number))).equals(edition.seal())
        && (edition.isFirst()
            || edition.follows(editions.get(new EditionNumber(number.value() - 1))));
  }

  @Override
  public String canonicalContent(EditionNumber number) {
    return editions.get(number).canonicalContent(editions.tasks(number));
  }

  private List<SealedTask> tasks(EditionNumber number) {
    return editions.tasks(number).stream().map(TaskRecord::task).toList();
  }
}
