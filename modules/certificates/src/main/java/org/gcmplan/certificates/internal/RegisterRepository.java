package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;

/** The register's rows. */
@Dependent
class RegisterRepository {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  void add(RegisterRow row) {
    entities.persist(row);
  }

  void flush() {
    entities.flush();
  }

  RegisterRow get(RegisterEntryId id) {
    return Optional.ofNullable(entities.find(RegisterRow.class, id.value()))
        .orElseThrow(() -> new NotFound("register entry", id));
  }

  /** The row, held until the transaction ends: of two who change it, one waits. */
  RegisterRow held(RegisterEntryId id) {
    RegisterRow row = get(id);
    entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  Optional<RegisterRow> numbered(GoldenBookNumber number) {
    return entities
        .createQuery(
            "select r from RegisterRow r where r.goldenYear = :ofYear and r.goldenNumber = :number",
            RegisterRow.class)
        .setParameter("ofYear", number.year())
        .setParameter("number", number.number())
        .getResultStream()
        .findFirst();
  }

  /** In the order of the list. */
  List<RegisterRow> of(AwardDecisionId decision) {
    return entities
        .createQuery(
            "select r from RegisterRow r where r.decision = :decision order by r.place",
            RegisterRow.class)
        .setParameter("decision", decision.value())
        .getResultList();
  }

  List<RegisterRow> found(RegisterFilter filter) {
    return new RegisterSearch(filter).rows(entities).getResultList();
  }

  List<RegisterRow> found(RegisterFilter filter, int first, int length) {
    return new RegisterSearch(filter)
        .rows(entities)
        .setFirstResult(first)
        .setMaxResults(length)
        .getResultList();
  }

  int count(RegisterFilter filter) {
    return new RegisterSearch(filter).count(entities).getSingleResult().intValue();
  }

  List<RegisterRow> to(Collection<BodyId> bodies) {
    List<UUID> ids = bodies.stream().map(BodyId::id).toList();
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from RegisterRow r where r.recipient.bodyId in :bodies"
                    + " order by r.decidedOn desc, r.place",
                RegisterRow.class)
            .setParameter("bodies", ids)
            .getResultList();
  }

  /** Of that kind, in the programme, or at that time, or of no known programme and time. */
  List<RegisterRow> comparable(RecipientKind kind, AchievementPeriod period, String programme) {
    return entities
        .createQuery(
            "select r from RegisterRow r where r.recipient.kind = :kind"
                + " and (r.achievement.programmeCode = :programme"
                + " or (r.achievement.periodFrom <= :until and r.achievement.periodUntil >= :since)"
                + " or (r.achievement.programmeCode = '' and r.achievement.periodFrom is null))"
                + " order by r.decidedOn desc",
            RegisterRow.class)
        .setParameter("kind", kind)
        .setParameter("programme", programme)
        .setParameter("since", period.from())
        .setParameter("until", period.until())
        .getResultList();
  }

  /** Of the same year as that day. */
  List<RegisterRow> ofYear(LocalDate day) {
    return entities
        .createQuery(
            "select r from RegisterRow r where r.decidedOn >= :first and r.decidedOn <= :last",
            RegisterRow.class)
        .setParameter("first", day.withDayOfYear(1))
        .setParameter("last", day.withDayOfYear(day.lengthOfYear()))
        .getResultList();
  }

  List<BodyId> bodies() {
    return entities
        .createQuery(
            "select distinct r.recipient.bodyKind, r.recipient.bodyId from RegisterRow r"
                + " where r.recipient.bodyId is not null",
            Object[].class)
        .getResultStream()
        .map(row -> new BodyId((BodyId.Kind) row[0], (UUID) row[1]))
        .toList();
  }

  List<String> programmes() {
    return entities
        .createQuery(
            "select distinct r.achievement.programmeCode from RegisterRow r where r.achievement.programmeCode <> ''"
                + " order by r.achievement.programmeCode",
            String.class)
        .getResultList();
  }
}
