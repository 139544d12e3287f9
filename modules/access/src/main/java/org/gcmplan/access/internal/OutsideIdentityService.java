package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.AccountAddressChanged;
import org.gcmplan.access.OutsideIdentities;
import org.gcmplan.access.OutsideIdentityLinked;
import org.gcmplan.access.OutsideIdentityUnlinked;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class OutsideIdentityService implements OutsideIdentities {
  private final AccountRepository accounts;
  private final OutsideIdentityRepository identities;
  private final OidcSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  OutsideIdentityService(
      AccountRepository accounts,
      OutsideIdentityRepository identities,
      OidcSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.identities = identities;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void writeAddress(Actor by, UUID id, String typed) {
    var account = another(by, id);
    var email = new MailAddress(typed);
    if (!email.value().isEmpty() && !email.isWellFormed()) {
      throw new BusinessRuleViolation(new Problem("email", "access.emailForm"));
    }
    boolean taken =
        identities.withAddress(email.value()).filter(each -> !each.id().equals(id)).isPresent();
    if (taken) {
      throw new BusinessRuleViolation(new Problem("email", "access.emailTaken"));
    }
    account.writeTo(email.value());
    events.fire(new AccountAddressChanged(by, clock.instant(), id));
  }

  @Override
  public void link(Actor by, UUID id, String typed) {
    another(by, id);
    var subject = typed.strip();
    if (subject.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("subject", "access.subjectMissing"));
    }
    if (identities.find(settings.issuerName(), subject).isPresent()) {
      throw new BusinessRuleViolation(new Problem("subject", "access.subjectTaken"));
    }
    var now = clock.instant();
    identities.add(new OutsideIdentityEntry(id, settings.issuerName(), subject, now));
    events.fire(new OutsideIdentityLinked(by, now, id, settings.issuerName(), subject));
  }

  @Override
  public void unlink(Actor by, UUID id, String subject) {
    another(by, id);
    identities
        .find(settings.issuerName(), subject)
        .filter(identity -> identity.account().equals(id))
        .ifPresent(
            identity -> {
              identities.remove(identity);
              events.fire(
                  new OutsideIdentityUnlinked(
                      by, clock.instant(), id, settings.issuerName(), subject));
            });
  }

  @Override
  public String address(Actor reader, UUID account) {
    Administration.mustBeAllowed(reader);
    return accounts.get(account).email();
  }

  @Override
  public List<String> subjects(Actor reader, UUID account) {
    Administration.mustBeAllowed(reader);
    return settings.isOn()
        ? identities.of(account, settings.issuerName()).stream()
            .map(OutsideIdentityEntry::subject)
            .toList()
        : List.of();
  }

  private Account another(Actor by, UUID id) {
    Administration.mustBeAllowed(by);
    if (by.account().equals(id)) {
      throw new NotAllowed("access.ownAccount");
    }
    return accounts.change(id);
  }
}
