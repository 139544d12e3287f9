package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.workflow.SavedView;
import org.gcmplan.workflow.SavedViews;
import org.gcmplan.workflow.internal.SavedViewEntry.Reach;

@ApplicationScoped
@Transactional
class SavedViewStore implements SavedViews {
  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_QUERY = 1000;
  private static final int MOST = 20;

  @PersistenceContext(unitName = "workflow")
  EntityManager entities;

  @Inject PlanClock clock;

  @Override
  public List<SavedView> of(Actor reader) {
    return entities
        .createQuery(
            "select v from SavedViewEntry v where v.account = :account"
                + " or v.body = :body and v.reach = :shared order by v.folded, v.id",
            SavedViewEntry.class)
        .setParameter("account", reader.account())
        .setParameter("body", reader.body().toString())
        .setParameter("shared", Reach.BODY)
        .getResultStream()
        .map(entry -> entry.shown(reader))
        .sorted(Comparator.comparing(SavedView::own).reversed())
        .toList();
  }

  @Override
  public void save(Actor by, SavedView.Listed list, String typed, String query) {
    String name = clean(typed);
    List<SavedViewEntry> own = own(by);
    mustBeFree(own, list, name, Optional.empty());
    if (own.size() >= MOST) {
      throw new BusinessRuleViolation("workflow.saved.tooMany", MOST);
    }
    if (query.length() > LONGEST_QUERY) {
      throw new BusinessRuleViolation("workflow.saved.tooLong");
    }
    entities.persist(new SavedViewEntry(by, list, name, query, clock.instant()));
  }

  @Override
  public void rename(Actor by, UUID view, String typed) {
    String name = clean(typed);
    SavedViewEntry entry = ofOwn(by, view);
    mustBeFree(own(by), entry.list(), name, Optional.of(view));
    entry.rename(name);
  }

  @Override
  public void share(Actor by, UUID view) {
    ofOwn(by, view).reach(Reach.BODY);
  }

  @Override
  public void unshare(Actor by, UUID view) {
    ofOwn(by, view).reach(Reach.OWN);
  }

  @Override
  public void remove(Actor by, UUID view) {
    entities.remove(ofOwn(by, view));
  }

  private SavedViewEntry ofOwn(Actor by, UUID view) {
    return Optional.ofNullable(entities.find(SavedViewEntry.class, view))
        .filter(entry -> entry.isOf(by.account()))
        .orElseThrow(() -> new NotFound("saved view", view));
  }

  private List<SavedViewEntry> own(Actor by) {
    return entities
        .createQuery(
            "select v from SavedViewEntry v where v.account = :account", SavedViewEntry.class)
        .setParameter("account", by.account())
        .getResultList();
  }

  private static void mustBeFree(
      List<SavedViewEntry> own, SavedView.Listed list, String name, Optional<UUID> but) {
    own.stream()
        .filter(entry -> but.filter(entry.id()::equals).isEmpty())
        .filter(entry -> entry.isNamed(list, name))
        .findFirst()
        .ifPresent(
            taken -> {
              throw new BusinessRuleViolation(
                  new Problem("name", "workflow.saved.nameTaken", name));
            });
  }

  private static String clean(String typed) {
    String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new BusinessRuleViolation(new Problem("name", "workflow.saved.name", LONGEST_NAME));
    }
    return name;
  }
}
