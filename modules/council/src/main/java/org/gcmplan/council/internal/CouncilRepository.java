package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Membership;
import org.gcmplan.kernel.NotFound;

/** Councils and who belongs to them. */
@Dependent
class CouncilRepository {
  @PersistenceContext(unitName = "council")
  private EntityManager entities;

  CouncilRepository() {}

  CouncilRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object entry) {
    entities.persist(entry);
    entities.flush();
  }

  CouncilEntry get(CouncilId id) {
    return found(Optional.ofNullable(entities.find(CouncilEntry.class, id.value())), id);
  }

  /** For a change of who belongs to it: one at a time. */
  CouncilEntry lock(CouncilId id) {
    return found(
        Optional.ofNullable(
            entities.find(CouncilEntry.class, id.value(), LockModeType.PESSIMISTIC_WRITE)),
        id);
  }

  private static CouncilEntry found(Optional<CouncilEntry> council, CouncilId id) {
    return council.orElseThrow(() -> new NotFound("council", id));
  }

  List<CouncilEntry> all() {
    return entities
        .createQuery(
            "select c from CouncilEntry c order by c.establishedOn desc, c.nameVi",
            CouncilEntry.class)
        .getResultList();
  }

  List<MembershipEntry> memberships(CouncilId council) {
    return entities
        .createQuery(
            "select m from MembershipEntry m where m.council = :council", MembershipEntry.class)
        .setParameter("council", council.value())
        .getResultList();
  }

  /** The councils to which the account belongs or belonged. */
  List<UUID> councilsOf(UUID account) {
    return entities
        .createQuery(
            "select distinct m.council from MembershipEntry m where m.account = :account",
            UUID.class)
        .setParameter("account", account)
        .getResultList();
  }

  Council shown(CouncilEntry council) {
    return council.shown(
        memberships(council.id()).stream()
            .map(MembershipEntry::shown)
            .sorted(
                Comparator.comparing((Membership member) -> member.until().isPresent())
                    .thenComparing(Membership::function)
                    .thenComparing(member -> member.person().vi()))
            .toList());
  }
}
