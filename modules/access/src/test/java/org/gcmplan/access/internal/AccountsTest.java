package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.PASSWORD;
import static org.gcmplan.access.internal.Office.POLICE;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gcmplan.access.AccountClosed;
import org.gcmplan.access.AccountOpened;
import org.gcmplan.access.NewAccount;
import org.gcmplan.access.PasswordChanged;
import org.gcmplan.access.RoleGranted;
import org.gcmplan.access.RoleRevoked;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {
  private static final Grant FOCAL_POINT_OF_POLICE = new Grant(Role.FOCAL_POINT, POLICE);

  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class Opening {

    @Test
    void givesTheRolesForTheBodyAtOnce() {
      office.lanHasAnAccount();

      assertThat(rightsOfLan()).containsExactly(new Grant(Role.DRAFTER, MOFA));
      assertThat(office.published.of(AccountOpened.class)).hasSize(1);
      assertThat(office.published.of(RoleGranted.class)).hasSize(1);
    }

    @Test
    void twiceChangesNothing() {
      office.lanHasAnAccount();
      office.lanHasAnAccount();

      assertThat(office.published.of(AccountOpened.class)).hasSize(1);
    }

    @Test
    void keepsThePasswordOnlyAsAHash() {
      office.lanHasAnAccount();

      var stored = office.call(() -> office.repository.get(LAN).password());
      assertThat(stored).startsWith("PBKDF2WithHmacSHA512:").doesNotContain(PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lan", "lan bng", "lan/../bng", "lận", "x", "-lan", "#{7*7}"})
    void refusesUserNamesThatAreNotPlain(String userName) {
      assertThatThrownBy(() -> openAs(userName))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("access.userNameForm");
    }

    @Test
    void refusesAUserNameThatIsTaken() {
      office.lanHasAnAccount();

      assertThatThrownBy(() -> openAs("lan.bng"))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("access.userNameTaken");
    }

    @Test
    void neverGivesAwayTheSystemsOwnId() {
      var account =
          new NewAccount(
              Actor.SYSTEM.account(), "he.thong", new LocalizedText("x", "x"), MOFA, Set.of());

      assertThatThrownBy(() -> open(account)).isInstanceOf(IllegalArgumentException.class);
    }

    private void openAs(String userName) {
      open(new NewAccount(new UUID(2, 5), userName, Office.lan().name(), MOFA, Set.of()));
    }

    private void open(NewAccount account) {
      office.run(() -> office.accounts().open(ADMINISTRATOR, account, PASSWORD.toCharArray()));
    }
  }

  @Nested
  class Rights {
    @BeforeEach
    void lanHasAnAccount() {
      office.lanHasAnAccount();
    }

    @Test
    void areHeldForOneBodyOnly() {
      office.run(() -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));

      var lan = office.call(() -> office.reads().actor("lan.bng").orElseThrow());
      assertThat(lan.holds(Role.FOCAL_POINT, POLICE)).isTrue();
      assertThat(lan.holds(Role.FOCAL_POINT, MOFA)).isFalse();
      assertThat(lan.holds(Role.DRAFTER, POLICE)).isFalse();
    }

    @Test
    void endAtTheMomentTheyAreTakenAway() {
      office.wait(Duration.ofHours(1));
      office.run(() -> office.accounts().revoke(ADMINISTRATOR, LAN, new Grant(Role.DRAFTER, MOFA)));

      assertThat(rightsOfLan()).isEmpty();
      assertThat(office.published.of(RoleRevoked.class)).hasSize(1);
    }

    @Test
    void mayBeGivenAgainLater() {
      office.run(() -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));
      office.run(() -> office.accounts().revoke(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));
      office.wait(Duration.ofDays(1));
      office.run(() -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));

      assertThat(rightsOfLan()).contains(FOCAL_POINT_OF_POLICE);
    }

    @Test
    void givenTwiceAreHeldOnce() {
      office.run(() -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));
      office.run(() -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));
      office.run(() -> office.accounts().revoke(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE));

      assertThat(rightsOfLan()).doesNotContain(FOCAL_POINT_OF_POLICE);
      assertThat(office.published.of(RoleGranted.class)).hasSize(2);
    }

    @Test
    void ofAClosedAccountAreGoneAndNoneAreAdded() {
      office.run(() -> office.accounts().close(ADMINISTRATOR, LAN));

      assertThat(office.call(() -> office.reads().actor("lan.bng"))).isEmpty();
      assertThat(office.call(() -> office.reads().all(ADMINISTRATOR)).get(0).closed()).isTrue();
      assertThat(office.published.of(AccountClosed.class)).hasSize(1);
      assertThatThrownBy(
              () ->
                  office.run(
                      () -> office.accounts().grant(ADMINISTRATOR, LAN, FOCAL_POINT_OF_POLICE)))
          .hasMessageContaining("access.closed");
    }

    @Test
    void ofNobodyCannotBeChanged() {
      assertThatThrownBy(
              () ->
                  office.run(
                      () ->
                          office
                              .accounts()
                              .grant(ADMINISTRATOR, new UUID(9, 9), FOCAL_POINT_OF_POLICE)))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class WhoMayKeepAccounts {
    @BeforeEach
    void lanHasAnAccount() {
      office.lanHasAnAccount();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) {
      var other = new Actor(new UUID(2, 7), "Khác", MOFA, Set.of(new Grant(role, MOFA)));
      var another =
          new NewAccount(new UUID(2, 6), "mai", Office.lan().name(), MOFA, Set.of(Role.APPROVER));

      refused(() -> office.accounts().open(other, another, PASSWORD.toCharArray()));
      refused(() -> office.accounts().grant(other, LAN, FOCAL_POINT_OF_POLICE));
      refused(() -> office.accounts().revoke(other, LAN, new Grant(Role.DRAFTER, MOFA)));
      refused(() -> office.accounts().close(other, LAN));
      refused(() -> office.reads().all(other));
      assertThat(rightsOfLan()).containsExactly(new Grant(Role.DRAFTER, MOFA));
    }

    @Test
    void administratorsDoNotTouchTheirOwn() {
      var lan = new Actor(LAN, "Lan", MOFA, ADMINISTRATOR.grants());

      refused(() -> office.accounts().grant(lan, LAN, new Grant(Role.APPROVER, MOFA)));
      refused(() -> office.accounts().revoke(lan, LAN, new Grant(Role.ADMINISTRATOR, MOFA)));
      refused(() -> office.accounts().close(lan, LAN));
    }

    private void refused(Runnable work) {
      ThrowingCallable call = () -> office.run(work);
      assertThatThrownBy(call).isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class ChangingOnesPassword {
    private Actor lan;

    @BeforeEach
    void lanIsSignedIn() {
      office.lanHasAnAccount();
      lan = office.call(() -> office.reads().actor("lan.bng").orElseThrow());
    }

    @Test
    void needsTheOldOne() {
      assertThatThrownBy(() -> change("không nhớ nữa rồi", "núi xa biển gần"))
          .hasMessageContaining("access.passwordWrong");
      assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isTrue();
    }

    @Test
    void replacesIt() {
      change(PASSWORD, "núi xa biển gần");

      assertThat(office.published.of(PasswordChanged.class)).hasSize(1);
      assertThat(office.signIn("lan.bng", PASSWORD).accepted()).isFalse();
      assertThat(office.signIn("lan.bng", "núi xa biển gần").accepted()).isTrue();
    }

    @Test
    void refusesAWeakOne() {
      assertThatThrownBy(() -> change(PASSWORD, "matkhau12345"))
          .hasMessageContaining("access.passwordCommon");
    }

    private void change(String old, String fresh) {
      office.run(
          () -> office.accounts().changePassword(lan, old.toCharArray(), fresh.toCharArray()));
    }
  }

  private Set<Grant> rightsOfLan() {
    return office.call(() -> office.reads().actor("lan.bng").orElseThrow().grants());
  }
}
