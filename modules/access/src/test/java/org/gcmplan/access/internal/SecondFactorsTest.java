package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.PASSWORD;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.SecondFactorRemoved;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecondFactorsTest {
  private static final String KEY = "A".repeat(43) + "=";
  private static final SecondFactorSettings OF_DRAFTERS =
      new SecondFactorSettings(Optional.of(KEY), Optional.of("DRAFTER, PUBLISHER"));

  private final AccessDatabase database = new AccessDatabase();
  private final Office office = officeWith(OF_DRAFTERS);

  @BeforeEach
  void lanHasAnAccount() {
    office.lanHasAnAccount();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class SettingUp {

    @Test
    void needsACodeOfTheDeviceAndGivesTenRecoveryCodes() {
      office.call(() -> office.secondFactors().begin(lan()));
      assertRefused("access.codeWrong", () -> office.secondFactors().confirm(lan(), "000000"));
      assertThat(office.signIn("lan.bng", PASSWORD).isWhole()).isTrue();

      assertThat(setUp()).hasSize(10).doesNotHaveDuplicates().allMatch(code -> code.length() == 19);
      assertThat(office.signIn("lan.bng", PASSWORD).codeNeeded()).isTrue();
    }

    @Test
    void showsTheSameKeyAgainUntilItIsConfirmed() {
      var first = office.call(() -> office.secondFactors().begin(lan()));

      assertThat(office.call(() -> office.secondFactors().begin(lan()))).isEqualTo(first);
      assertThat(first.address()).startsWith("otpauth://totp/").contains(first.typed());
      setUp();
      assertRefused("access.secondFactorThere", () -> office.secondFactors().begin(lan()));
    }

    @Test
    void isRefusedWhereSecretsCannotBeKept() {
      var keyless = officeWith(new SecondFactorSettings(Optional.empty(), Optional.empty()));

      assertThat(keyless.secondFactors().isAvailable()).isFalse();
      assertThatThrownBy(() -> keyless.run(() -> keyless.secondFactors().begin(lan())))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("access.secondFactorNoKey");
    }

    @Test
    void keepsNoSecretThatTheDatabaseAloneGivesAway() {
      var key = office.call(() -> office.secondFactors().begin(lan()));
      var stored = office.call(() -> office.factorRows.find(LAN).orElseThrow().secret());

      assertThat(stored).doesNotContain(key.typed());
      var another = new SecretBox(new SecondFactorSettings(otherKey(), Optional.empty()));
      assertThatThrownBy(() -> another.open(stored, LAN)).isInstanceOf(IllegalStateException.class);
      var same = new SecretBox(OF_DRAFTERS);
      assertThatThrownBy(() -> same.open(stored, ADMINISTRATOR.account()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Nested
  class SigningIn {

    @Test
    void takesTheCodeOfTheMomentOnce() {
      setUp();
      office.wait(Duration.ofMinutes(1));
      String code = code();

      assertThat(enter(code)).isTrue();
      assertThat(enter(code)).isFalse();
      office.wait(Duration.ofSeconds(30));
      assertThat(enter(code())).isTrue();
    }

    @Test
    void takesARecoveryCodeOnce() {
      String spare = setUp().get(3);

      assertThat(enter(spare.toLowerCase())).isTrue();
      assertThat(enter(spare)).isFalse();
      assertThat(office.call(() -> office.secondFactors().state(lan())).recoveryCodes())
          .isEqualTo(9);
    }

    @Test
    void isRefusedForAWhileAfterFiveWrongCodes() {
      setUp();
      office.wait(Duration.ofMinutes(1));
      for (int each = 0; each < 5; each++) {
        assertThat(enter("000000")).isFalse();
      }

      assertThat(enter(code())).isFalse();
      assertThat(office.call(() -> office.signIns().checkCode("lan.bng", "1")).lockedUntil())
          .isPresent();
      office.wait(Duration.ofMinutes(16));
      assertThat(enter(code())).isTrue();
    }

    @Test
    void ofWhoHasNoneTakesNoCode() {
      assertThat(enter("000000")).isFalse();
    }
  }

  @Nested
  class AGuardedRole {

    @Test
    void countsOnlyWithASecondFactor() {
      assertThat(lan().holds(Role.DRAFTER)).isFalse();
      assertThat(office.call(() -> office.secondFactors().state(lan())).required()).isTrue();

      setUp();
      assertThat(lan().holds(Role.DRAFTER, MOFA)).isTrue();
    }

    @Test
    void doesNotTouchTheOthers() {
      office.run(
          () -> office.accounts().grant(ADMINISTRATOR, LAN, new Grant(Role.FOCAL_POINT, MOFA)));

      assertThat(lan().holds(Role.FOCAL_POINT)).isTrue();
    }

    @Test
    void needsAKeyInTheConfiguration() {
      assertThatThrownBy(() -> new SecondFactorSettings(Optional.empty(), Optional.of("APPROVER")))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new SecondFactorSettings(Optional.of("short"), Optional.empty()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  class GivingItUp {

    @Test
    void needsACode() {
      setUp();
      office.wait(Duration.ofMinutes(1));
      assertRefused("access.codeWrong", () -> office.secondFactors().remove(lan(), "000000"));

      String code = code();
      office.run(() -> office.secondFactors().remove(lan(), code));
      assertThat(office.signIn("lan.bng", PASSWORD).isWhole()).isTrue();
    }

    @Test
    void isForAnAdministratorWithAReasonAndNeverTheirOwn() {
      setUp();
      assertRefused(
          "access.secondFactorReason", () -> office.secondFactors().reset(ADMINISTRATOR, LAN, " "));
      assertThatThrownBy(() -> office.run(() -> office.secondFactors().reset(lan(), LAN, "x")))
          .isInstanceOf(NotAllowed.class);

      office.run(() -> office.secondFactors().reset(ADMINISTRATOR, LAN, "Gặp trực tiếp"));
      assertThat(office.signIn("lan.bng", PASSWORD).isWhole()).isTrue();
      assertThat(office.published.of(SecondFactorRemoved.class)).hasSize(1);
    }
  }

  private List<String> setUp() {
    office.call(() -> office.secondFactors().begin(lan()));
    String code = code();
    return office.call(() -> office.secondFactors().confirm(lan(), code));
  }

  private boolean enter(String code) {
    return office.call(() -> office.signIns().checkCode("lan.bng", code)).accepted();
  }

  /** What the device shows now. */
  private String code() {
    return office.call(
        () -> {
          var factor = office.factorRows.find(LAN).orElseThrow();
          byte[] secret = new SecretBox(OF_DRAFTERS).open(factor.secret(), LAN);
          return Totp.code(secret, Totp.step(office.now()), Totp.DIGITS);
        });
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(() -> office.run(act))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refusal -> assertThat(refusal.problems()).extracting(Problem::key).contains(key));
  }

  private Actor lan() {
    return office.reads().actor("lan.bng").orElseThrow();
  }

  private Office officeWith(SecondFactorSettings settings) {
    return new Office(
        database,
        new RecordedEvents(),
        new PasswordHashing(new FewRounds(), Office.SETTINGS),
        settings);
  }

  private static Optional<String> otherKey() {
    return Optional.of("B".repeat(42) + "E=");
  }
}
