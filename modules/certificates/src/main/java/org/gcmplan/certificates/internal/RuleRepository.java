package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RuleProposalId;
import org.gcmplan.kernel.NotFound;

/** Rules with their days, and what is proposed. */
@Dependent
class RuleRepository {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  /** By key, the newest first. */
  List<RuleRow> all() {
    return entities
        .createQuery("select r from RuleRow r order by r.key, r.validFrom desc", RuleRow.class)
        .getResultList();
  }

  List<RuleRow> of(AwardRuleKey key) {
    return entities
        .createQuery(
            "select r from RuleRow r where r.key = :key order by r.validFrom", RuleRow.class)
        .setParameter("key", key)
        .getResultList();
  }

  void add(RuleRow rule) {
    entities.persist(rule);
    entities.flush();
  }

  void add(ProposedRule proposal) {
    entities.persist(proposal);
  }

  ProposedRule proposal(RuleProposalId id) {
    return Optional.ofNullable(entities.find(ProposedRule.class, id.value()))
        .orElseThrow(() -> new NotFound("rule proposal", id));
  }

  List<ProposedRule> waiting() {
    return entities
        .createQuery(
            "select p from ProposedRule p where p.status = :waiting order by p.proposedAt",
            ProposedRule.class)
        .setParameter("waiting", ProposedRule.Status.WAITING)
        .getResultList();
  }

  /** The last day that an award decision bears. */
  Optional<LocalDate> lastDecision() {
    return Optional.ofNullable(
        entities
            .createQuery("select max(d.decidedOn) from DecisionRow d", LocalDate.class)
            .getSingleResult());
  }
}
