package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.access.SecondFactorKey;
import org.gcmplan.access.SecondFactorRemoved;
import org.gcmplan.access.SecondFactorSetUp;
import org.gcmplan.access.SecondFactorState;
import org.gcmplan.access.SecondFactors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class SecondFactorService implements SecondFactors {
  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final AccountRepository accounts;
  private final SecondFactorRepository factors;
  private final GuardedRights guarded;
  private final CodeCheck check;
  private final SecretBox box;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  SecondFactorService(
      AccountRepository accounts,
      SecondFactorRepository factors,
      GuardedRights guarded,
      CodeCheck check,
      SecretBox box,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.factors = factors;
    this.guarded = guarded;
    this.check = check;
    this.box = box;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public boolean isAvailable() {
    return box.isThere();
  }

  @Override
  public SecondFactorState state(Actor reader) {
    var account = accounts.get(reader.account());
    long unspent = factors.codes(account.id()).stream().filter(RecoveryCodeEntry::isUnused).count();
    return new SecondFactorState(
        factors.isInUse(account.id()), guarded.concerns(account), (int) unspent);
  }

  @Override
  public SecondFactorKey begin(Actor by) {
    var account = accounts.get(by.account());
    if (!box.isThere()) {
      throw new BusinessRuleViolation("access.secondFactorNoKey");
    }
    var factor = factors.find(account.id()).orElseGet(() -> fresh(account.id()));
    if (factor.isInUse()) {
      throw new BusinessRuleViolation("access.secondFactorThere");
    }
    var typed = Base32.of(box.open(factor.secret(), account.id()));
    return new SecondFactorKey(typed, address(account.userName(), typed));
  }

  @Override
  public List<String> confirm(Actor by, String code) {
    var factor =
        factors
            .find(by.account())
            .filter(begun -> !begun.isInUse())
            .orElseThrow(() -> new BusinessRuleViolation("access.secondFactorThere"));
    long step = check.stepOf(factor, code).orElseThrow(SecondFactorService::wrongCode);
    factor.use(step);
    factor.confirm(clock.instant());
    events.fire(new SecondFactorSetUp(by, clock.instant(), by.account()));
    return Stream.generate(() -> recoveryCode(by.account())).limit(RECOVERY_CODES).toList();
  }

  @Override
  public void remove(Actor by, String code) {
    if (!check.passes(by.account(), code)) {
      throw wrongCode();
    }
    remove(by, by.account(), "");
  }

  @Override
  public void reset(Actor by, UUID account, String reason) {
    Administration.mustBeAllowed(by);
    if (by.account().equals(account)) {
      throw new NotAllowed("access.ownAccount");
    }
    if (reason.isBlank()) {
      throw new BusinessRuleViolation(new Problem("reason", "access.secondFactorReason"));
    }
    remove(by, account, reason.strip());
  }

  @Override
  public List<UUID> inUse(Actor reader) {
    Administration.mustBeAllowed(reader);
    return factors.allInUse();
  }

  private void remove(Actor by, UUID account, String reason) {
    factors
        .find(account)
        .ifPresent(
            factor -> {
              factors.remove(factor);
              events.fire(new SecondFactorRemoved(by, clock.instant(), account, reason));
            });
  }

  private SecondFactorEntry fresh(UUID account) {
    var secret = box.lock(box.random(SECRET_BYTES), account);
    var factor = new SecondFactorEntry(account, secret, clock.instant());
    factors.add(factor);
    accounts.countCodeTries(account);
    return factor;
  }

  private String recoveryCode(UUID account) {
    var code = Base32.of(box.random(RECOVERY_BYTES));
    factors.add(new RecoveryCodeEntry(account, box.fingerprint(code, account)));
    return String.join("-", code.split("(?<=\\G.{4})"));
  }

  private static String address(String userName, String key) {
    var name = URLEncoder.encode(userName, StandardCharsets.UTF_8);
    return "otpauth://totp/GCM%20Plan:" + name + "?secret=" + key + "&issuer=GCM%20Plan";
  }

  private static BusinessRuleViolation wrongCode() {
    return new BusinessRuleViolation(new Problem("code", "access.codeWrong"));
  }
}
