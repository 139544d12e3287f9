package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** Sittings with their agendas, seats, guests, declarations and presence. */
@Dependent
class SittingRepository {
  @PersistenceContext(unitName = "council")
  private EntityManager entities;

  SittingRepository() {}

  SittingRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entry) {
    entities.persist(entry);
    entities.flush();
  }

  void remove(Object entry) {
    entities.remove(entry);
  }

  void flush() {
    entities.flush();
  }

  SittingEntry get(SittingId id) {
    return found(Optional.ofNullable(entities.find(SittingEntry.class, id.value())), id);
  }

  /**
   * The sitting for an act. Acts on one sitting follow one another: a vote at the closing instant
   * is either before or after the close.
   */
  SittingEntry lock(SittingId id) {
    try {
      return found(
          Optional.ofNullable(
              entities.find(SittingEntry.class, id.value(), LockModeType.PESSIMISTIC_WRITE)),
          id);
    } catch (PessimisticLockException | LockTimeoutException waitedInVain) {
      throw new ChangedMeanwhile("council.changedMeanwhile");
    }
  }

  private static SittingEntry found(Optional<SittingEntry> sitting, SittingId id) {
    return sitting.orElseThrow(() -> new NotFound("sitting", id));
  }

  MotionEntry motion(MotionId id) {
    return Optional.ofNullable(entities.find(MotionEntry.class, id.value()))
        .orElseThrow(() -> new NotFound("motion", id));
  }

  /** Where a motion belongs, without reading the motion before the sitting is locked. */
  SittingId sittingOf(MotionId motion) {
    return findSitting(motion).orElseThrow(() -> new NotFound("motion", motion));
  }

  Optional<SittingId> findSitting(MotionId motion) {
    return entities
        .createQuery("select m.sitting from MotionEntry m where m.id = :id", UUID.class)
        .setParameter("id", motion.value())
        .getResultStream()
        .findFirst()
        .map(SittingId::new);
  }

  List<MotionEntry> motions(SittingId sitting) {
    return of(MotionEntry.class, sitting, " order by e.place");
  }

  List<SeatEntry> seats(SittingId sitting) {
    return of(SeatEntry.class, sitting, " order by e.personVi");
  }

  List<GuestEntry> guests(SittingId sitting) {
    return of(GuestEntry.class, sitting, " order by e.name");
  }

  List<DeclarationEntry> declarations(SittingId sitting) {
    return of(DeclarationEntry.class, sitting, " order by e.declaredAt");
  }

  List<RecusalEntry> recusals(SittingId sitting) {
    return of(RecusalEntry.class, sitting, " order by e.orderedAt");
  }

  List<AttendanceEntry> attendance(SittingId sitting) {
    return of(AttendanceEntry.class, sitting, " order by e.arrivedAt");
  }

  List<ApprovalEntry> approvals(SittingId sitting) {
    return of(ApprovalEntry.class, sitting, " order by e.approvedAt");
  }

  List<BallotEntry> ballots(SittingId sitting) {
    return of(BallotEntry.class, sitting, " order by e.place");
  }

  private <E> List<E> of(Class<E> kind, SittingId sitting, String order) {
    return entities
        .createQuery(
            "select e from " + kind.getSimpleName() + " e where e.sitting = :sitting" + order, kind)
        .setParameter("sitting", sitting.value())
        .getResultList();
  }

  List<SittingEntry> ofCouncil(CouncilId council) {
    return entities
        .createQuery(
            "select s from SittingEntry s where s.council = :council order by s.sitsOn desc,"
                + " s.calledAt desc",
            SittingEntry.class)
        .setParameter("council", council.value())
        .getResultList();
  }

  List<MotionEntry> about(Subject subject) {
    return entities
        .createQuery(
            "select m from MotionEntry m where m.subjectKind = :kind and m.subjectId = :id",
            MotionEntry.class)
        .setParameter("kind", subject.kind())
        .setParameter("id", subject.id())
        .getResultList();
  }

  /** What those sittings vote on in which the account has a seat or comes for somebody. */
  Set<Subject> subjectsBefore(UUID account) {
    return entities
        .createQuery(
            "select m.subjectKind, m.subjectId from MotionEntry m where m.sitting in"
                + " (select s.sitting from SeatEntry s where s.memberId = :account"
                + " or s.substitute = :account)",
            Object[].class)
        .setParameter("account", account)
        .getResultStream()
        .map(found -> new Subject((String) found[0], (String) found[1]))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Sittings that may wait for somebody: called, open, or ended with minutes that lack an approval.
   */
  List<SittingEntry> waitingFor(UUID account) {
    return entities
        .createQuery(
            "select e from SittingEntry e where e.id in (select s.sitting from SeatEntry s where"
                + " s.memberId = :account or s.substitute = :account) and (e.state in :alive or"
                + " (e.state = :ended and (select count(a) from ApprovalEntry a where a.sitting ="
                + " e.id) < :all))",
            SittingEntry.class)
        .setParameter("account", account)
        .setParameter("alive", List.of(SittingState.CALLED, SittingState.OPEN))
        .setParameter("ended", SittingState.ENDED)
        .setParameter("all", (long) CustodianPart.values().length)
        .getResultList();
  }

  /** Sittings in which the account has a seat, comes for somebody or is a guest. */
  List<UUID> sittingsWith(UUID account) {
    return entities
        .createQuery(
            "select distinct e.id from SittingEntry e where e.id in (select s.sitting from"
                + " SeatEntry s where s.memberId = :account or s.substitute = :account) or e.id in"
                + " (select g.sitting from GuestEntry g where g.account = :account)",
            UUID.class)
        .setParameter("account", account)
        .getResultList();
  }
}
