package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.NotFound;

/** Ballots, their keys and their sealed votes. */
@Dependent
class BallotRepository {
  @PersistenceContext(unitName = "council")
  private EntityManager entities;

  BallotRepository() {}

  BallotRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entry) {
    entities.persist(entry);
    entities.flush();
  }

  BallotEntry get(BallotId id) {
    return Optional.ofNullable(entities.find(BallotEntry.class, id.value()))
        .orElseThrow(() -> new NotFound("ballot", id));
  }

  /** Where a ballot belongs, without reading the ballot before the sitting is locked. */
  SittingId sittingOf(BallotId ballot) {
    return entities
        .createQuery("select b.sitting from BallotEntry b where b.id = :id", UUID.class)
        .setParameter("id", ballot.value())
        .getResultStream()
        .findFirst()
        .map(SittingId::new)
        .orElseThrow(() -> new NotFound("ballot", ballot));
  }

  List<BallotMotionEntry> motions(BallotId ballot) {
    return of(BallotMotionEntry.class, ballot, "");
  }

  Optional<BallotMotionEntry> motion(BallotId ballot, MotionId motion) {
    return motions(ballot).stream().filter(each -> each.motion().equals(motion)).findFirst();
  }

  List<BallotKeyEntry> keys(BallotId ballot) {
    return of(BallotKeyEntry.class, ballot, "");
  }

  Optional<BallotKeyEntry> key(BallotId ballot, CustodianPart part) {
    return keys(ballot).stream().filter(key -> key.part() == part).findFirst();
  }

  List<VoteEntry> votes(BallotId ballot) {
    return of(VoteEntry.class, ballot, "");
  }

  List<PublishedVoteEntry> published(BallotId ballot) {
    return of(PublishedVoteEntry.class, ballot, " order by e.motion, e.place");
  }

  private <E> List<E> of(Class<E> kind, BallotId ballot, String order) {
    return entities
        .createQuery(
            "select e from " + kind.getSimpleName() + " e where e.ballot = :ballot" + order, kind)
        .setParameter("ballot", ballot.value())
        .getResultList();
  }
}
