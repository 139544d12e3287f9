package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.AwardRevoked;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.CertificateReplaced;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class CertificateService implements Certificates {
  private final RegisterRepository register;
  private final CertificateRepository certificates;
  private final Rewriting rewriting;
  private final AwardRights rights;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  CertificateService(
      RegisterRepository register,
      CertificateRepository certificates,
      Rewriting rewriting,
      AwardRights rights,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.register = register;
    this.certificates = certificates;
    this.rewriting = rewriting;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<CertificateIssue> of(Actor reader, RegisterEntryId entry) {
    rights.mustRead(reader, "register entry", entry);
    register.get(entry);
    return certificates.of(entry).stream().map(CertificateRow::shown).toList();
  }

  @Override
  public CertificateIssue replace(
      Actor by, RegisterEntryId entry, String reason, boolean takenBack) {
    Actor office = rights.office(by);
    String why = RuleChecks.required("reason", reason);
    if (!takenBack) {
      throw new BusinessRuleViolation(
          new Problem("takenBack", "certificates.replace.notTakenBack"));
    }
    RegisterRow row = register.held(entry);
    if (!row.stands()) {
      throw new BusinessRuleViolation("certificates.revoke.already");
    }
    CertificateRow written = rewriting.again(row, clock.today(), why);
    CertificateIssue issue = written.shown();
    events.fire(new CertificateReplaced(office, clock.instant(), entry, issue.issue(), why));
    return issue;
  }

  @Override
  public void revoke(Actor by, RegisterEntryId entry, AwardRevocation typed) {
    RegisterRow row = register.held(entry);
    Actor authority = rights.revoking(by, row.awarding());
    AwardRevocation revocation = Revoking.sound(typed, row.entry().decidedOn(), clock.today());
    if (!row.stands()) {
      throw new BusinessRuleViolation("certificates.revoke.already");
    }
    row.revoke(revocation);
    String number = row.entry().goldenBook().map(GoldenBookNumber::text).orElse("");
    events.fire(new AwardRevoked(authority, clock.instant(), entry, number, revocation));
  }

  @Override
  public boolean mayReplace(Actor by, RegisterEntryId entry) {
    return rights.isOffice(by)
        && register.get(entry).stands()
        && !certificates.of(entry).isEmpty();
  }

  @Override
  public boolean mayRevoke(Actor by, RegisterEntryId entry) {
    RegisterRow row = register.get(entry);
    return row.stands() && rights.mayRevoke(by, row.awarding());
  }
}
