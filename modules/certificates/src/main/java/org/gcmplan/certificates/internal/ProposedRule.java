package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.NewAwardRule;
import org.gcmplan.certificates.RuleProposal;
import org.gcmplan.certificates.RuleProposalId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A value proposed by one person, until another one has adopted or refused it. */
@Entity
@Table(schema = "certificates", name = "rule_proposal")
class ProposedRule {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "rule_key")
  private AwardRuleKey key;

  @Column(name = "rule_value")
  private String content;

  @Column(name = "legal_basis")
  private String legalBasis;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  private Status status;

  private UUID proposer;

  @Column(name = "proposer_vi")
  private String proposerVi;

  @Column(name = "proposer_en")
  private String proposerEn;

  @Column(name = "proposed_at")
  private LocalDateTime proposedAt;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  @Column(name = "decided_at")
  private @Nullable LocalDateTime decidedAt;

  @Column(name = "refused_since")
  private @Nullable String refusedSince;

  protected ProposedRule() {} // for JPA

  ProposedRule(Actor by, Instant at, NewAwardRule rule) {
    id = UUID.randomUUID();
    key = rule.key();
    content = rule.value();
    legalBasis = rule.legalBasis();
    validFrom = rule.from();
    status = Status.WAITING;
    proposer = by.account();
    proposerVi = by.names().vi();
    proposerEn = by.names().en();
    proposedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** How far it has come. */
  enum Status {
    WAITING,
    ADOPTED,
    REFUSED
  }

  void adopt(Actor by, Instant at) {
    decide(Status.ADOPTED, by, at);
  }

  void refuse(Actor by, Instant at, String reason) {
    decide(Status.REFUSED, by, at);
    refusedSince = reason;
  }

  private void decide(Status decided, Actor by, Instant at) {
    if (status != Status.WAITING) {
      throw new BusinessRuleViolation("certificates.proposalDecided");
    }
    status = decided;
    decidedBy = by.account();
    decidedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  RuleProposalId id() {
    return new RuleProposalId(id);
  }

  RuleProposal shown() {
    return new RuleProposal(
        id(),
        new NewAwardRule(key, content, legalBasis, validFrom),
        proposer,
        new LocalizedText(proposerVi, proposerEn),
        proposedAt.toInstant(ZoneOffset.UTC));
  }
}
