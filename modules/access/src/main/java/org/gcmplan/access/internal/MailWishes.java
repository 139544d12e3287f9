package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.Correspondent;
import org.gcmplan.access.MailWish;
import org.gcmplan.access.MailWishChanged;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class MailWishes implements Correspondence {
  // What a server will take; whether somebody reads there, only a letter can tell.
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
  private static final int LONGEST = 254;

  private final AccountRepository accounts;
  private final StandIns standIns;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  MailWishes(
      AccountRepository accounts, StandIns standIns, PlanClock clock, Event<DomainEvent> events) {
    this.accounts = accounts;
    this.standIns = standIns;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public Optional<Correspondent> of(UUID account) {
    return accounts.find(account).flatMap(this::correspondent);
  }

  @Override
  public List<Correspondent> holding(Role role, BodyId body) {
    Grant grant = new Grant(role, body);
    return accounts.everHolding(grant).stream()
        .filter(account -> account.row(clock.instant()).grants().contains(grant))
        .flatMap(account -> correspondent(account).stream())
        .toList();
  }

  @Override
  public List<Correspondent> acting(Role role, BodyId body) {
    Grant grant = new Grant(role, body);
    return accounts.everHolding(grant).stream()
        .filter(account -> account.row(clock.instant()).grants().contains(grant))
        .flatMap(holder -> Stream.concat(Stream.of(holder), standIns.of(holder, grant)))
        .distinct()
        .flatMap(account -> correspondent(account).stream())
        .toList();
  }

  @Override
  public List<Correspondent> everybody() {
    return accounts.wantingMail().stream()
        .flatMap(account -> correspondent(account).stream())
        .toList();
  }

  @Override
  public MailWish wish(Actor by) {
    return accounts.mailWish(by.account()).map(MailWishEntry::wish).orElse(MailWish.NONE);
  }

  @Override
  public void change(Actor by, MailWish typed) {
    MailWish wish = new MailWish(typed.address().strip(), typed.language(), typed.wanted());
    mustBeSound(wish);
    accounts
        .mailWish(by.account())
        .ifPresentOrElse(
            entry -> entry.change(wish), () -> accounts.add(new MailWishEntry(by.account(), wish)));
    events.fire(new MailWishChanged(by, clock.instant(), by.account(), wish.wanted()));
  }

  private Optional<Correspondent> correspondent(Account account) {
    return account.isClosed()
        ? Optional.empty()
        : accounts
            .mailWish(account.id())
            .map(MailWishEntry::wish)
            .filter(MailWish::wanted)
            .map(
                wish ->
                    new Correspondent(
                        account.id(),
                        account.row(clock.instant()).name(),
                        wish.address(),
                        wish.language()));
  }

  private static void mustBeSound(MailWish wish) {
    boolean missing = wish.address().isEmpty();
    if (missing ? wish.wanted() : !isAddress(wish.address())) {
      throw new BusinessRuleViolation(new Problem("address", "access.mailAddressForm"));
    }
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
  }
}
