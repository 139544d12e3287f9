package org.gcmplan.access.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gcmplan.access.NewAccount;
import org.gcmplan.access.SignInOutcome;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;

/** The module put together without a container; each call is a transaction. */
class Office {
  static final BodyId MOFA = BodyId.agency(new UUID(1, 1));
  static final BodyId POLICE = BodyId.agency(new UUID(1, 2));
  static final UUID LAN = new UUID(2, 1);
  static final String PASSWORD = "mây trắng qua đèo";
  static final Actor ADMINISTRATOR =
      new Actor(new UUID(2, 9), "Quản trị", MOFA, Set.of(new Grant(Role.ADMINISTRATOR, MOFA)));
  static final AccessSettings SETTINGS =
      new AccessSettings(210_000, 12, 5, Duration.ofMinutes(15), Duration.ofMinutes(15));

  static final SecondFactorSettings GUARDING_NOTHING =
      new SecondFactorSettings(Optional.of("A".repeat(43) + "="), Optional.empty());

  final RecordedEvents published;
  final AccountRepository repository = new AccountRepository();
  final OutsideIdentityRepository identityRows = new OutsideIdentityRepository();
  final SecondFactorRepository factorRows = new SecondFactorRepository();
  final SubstitutionRepository substitutionRows = new SubstitutionRepository();
  final PasswordHashing hashing;
  private final EntityManager entities;
  private final AccountService accounts;
  private final AccountReads reads;
  private final PlanClock clock;
  private final SignInAttempts attempts;
  private final CodeCheck codes;
  private final PasswordSignIns signIns;
  private final SubstitutionService substitutions;
  private final SubstitutionReads substitutionReads;
  private final SecondFactorService secondFactors;
  private Instant now = Instant.parse("2026-11-16T02:00:00Z");

  Office(AccessDatabase database) {
    this(database, new RecordedEvents(), new PasswordHashing(new FewRounds(), SETTINGS));
  }

  Office(AccessDatabase database, RecordedEvents published, PasswordHashing hashing) {
    this(database, published, hashing, GUARDING_NOTHING);
  }

  Office(
      AccessDatabase database,
      RecordedEvents published,
      PasswordHashing hashing,
      SecondFactorSettings factorSettings) {
    this.published = published;
    this.hashing = hashing;
    entities = database.entities();
    repository.entities = entities;
    clock = new PlanClock(new Watch());
    attempts = new SignInAttempts(repository, hashing, SETTINGS, clock, published);
    var rules = new PasswordRules(SETTINGS);
    var change = new ChangeOfPassword(repository, hashing, rules, attempts, clock, published);
    accounts = new AccountService(repository, hashing, rules, change, clock, published);
    substitutionRows.entities = entities;
    factorRows.entities = entities;
    identityRows.entities = entities;
    var lent = new LentRights(repository, substitutionRows, clock);
    var guarded = new GuardedRights(factorRows, lent, factorSettings, clock);
    var box = new SecretBox(factorSettings);
    codes = new CodeCheck(repository, factorRows, box, SETTINGS, clock, published);
    reads = new AccountReads(repository, guarded, clock);
    secondFactors =
        new SecondFactorService(repository, factorRows, guarded, codes, box, clock, published);
    substitutions =
        new SubstitutionService(
            repository,
            substitutionRows,
            new SubstitutionRules(substitutionRows, clock),
            clock,
            published);
    substitutionReads = new SubstitutionReads(repository, substitutionRows, clock);
    signIns = new PasswordSignIns(attempts, codes, hashing);
  }

  static NewAccount lan() {
    return new NewAccount(
        LAN,
        "lan.bng",
        new LocalizedText("Chuyên viên", "Desk officer"),
        MOFA,
        Set.of(Role.DRAFTER));
  }

  void lanHasAnAccount() {
    run(() -> accounts.open(Actor.SYSTEM, lan(), PASSWORD.toCharArray()));
  }

  AccountService accounts() {
    return accounts;
  }

  AccountReads reads() {
    return reads;
  }

  SecondFactorService secondFactors() {
    return secondFactors;
  }

  OidcSignIns outside(OidcSettings settings) {
    var provider = new OidcProvider(settings);
    var known = new InOneTransaction(settings);
    return new OidcSignIns(
        settings, provider, new OidcToken(settings, provider), known, attempts, codes, clock);
  }

  OutsideIdentityService outsideIdentities(OidcSettings settings) {
    return new OutsideIdentityService(repository, identityRows, settings, clock, published);
  }

  Instant now() {
    return now;
  }

  SubstitutionService substitutions() {
    return substitutions;
  }

  SubstitutionReads substitutionReads() {
    return substitutionReads;
  }

  PasswordSignIns signIns() {
    return signIns;
  }

  SignInOutcome signIn(String userName, String password) {
    return call(() -> signIns.check(userName, password.toCharArray()));
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  <T> T call(Supplier<T> work) {
    return AccessDatabase.inTransaction(entities, work);
  }

  /** As in the container: a transaction of its own for each call. */
  private final class InOneTransaction extends KnownOutside {
    InOneTransaction(OidcSettings settings) {
      super(repository, identityRows, settings, clock, published);
    }

    @Override
    Optional<Account> account(OidcToken.Person person) {
      return call(() -> super.account(person));
    }
  }

  private final class Watch extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Ho_Chi_Minh");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
