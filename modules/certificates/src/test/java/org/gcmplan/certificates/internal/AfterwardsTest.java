package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.certificates.VerifiedCertificate;
import org.gcmplan.certificates.VerifiedCertificate.State;
import org.gcmplan.kernel.NotAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a certificate, and what whoever holds it is told. */
class AfterwardsTest {
  private static final AwardRevocation REVOCATION =
      new AwardRevocation(
          RevocationGround.FALSE_ACHIEVEMENT, "90/QĐ-BNG", TODAY, "Kê khai sai thành tích");

  private final AwardsOnH2 awards = new AwardsOnH2();
  private RegisterEntry entry;
  private CertificateIssue certificate;

  @BeforeEach
  void decide() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "Sở Ngoại vụ tỉnh Nghệ An"));
    awards.commit();
    entry = awards.register.every(OFFICE, RegisterFilter.ALL).get(0);
    certificate = awards.afterwards.of(OFFICE, entry.id()).get(0);
  }

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void aCertificateIsVerifiedByItsCode() {
    VerifiedCertificate verified =
        awards.verification.byCode(certificate.code()).orElseThrow();

    assertThat(verified.state()).isEqualTo(State.VALID);
    assertThat(verified.recipient().vi()).isEqualTo("Sở Ngoại vụ tỉnh Nghệ An");
    assertThat(verified.goldenBook().text()).isEqualTo("1/2026");
    assertThat(awards.verification.byCode("x".repeat(22))).isEmpty();
    assertThat(awards.verification.byCode("' or 1=1 --")).isEmpty();
  }

  @Test
  void numberAndNameTogetherAreAsGood() {
    assertThat(awards.verification.byNumber("01/2026", "SỞ NGOẠI VỤ NGHỆ AN", "a")).isPresent();
    assertThat(awards.verification.byNumber("1/2026", "Sở Y tế", "a")).isEmpty();
    assertThat(awards.verification.byNumber("2/2026", "Sở Ngoại vụ Nghệ An", "a")).isEmpty();
    assertThat(awards.verification.byNumber("?", "Sở Ngoại vụ Nghệ An", "a")).isEmpty();
    assertThat(awards.verification.byNumber("1/2026", "", "a")).isEmpty();
  }

  @Test
  void whoTriesOutNamesHasToWaitAndOthersDoNot() {
    for (int i = 0; i < Patience.A_MINUTE; i++) {
      awards.verification.byNumber("1/2026", "Sở số " + i, "a");
    }

    assertThatThrownBy(() -> awards.verification.byNumber("1/2026", "Sở Ngoại vụ Nghệ An", "a"))
        .hasMessageContaining("certificates.verify.tooOften");
    assertThat(awards.verification.byNumber("1/2026", "Sở Ngoại vụ Nghệ An", "b")).isPresent();
  }

  @Test
  void aRevokedAwardStaysAndItsNumberIsNeverUsedAgain() {
    awards.afterwards.revoke(MINISTER, entry.id(), REVOCATION);
    awards.commit();
    awards.decisions.issue(MINISTER, order(2, TODAY, "B"));
    awards.commit();

    assertThat(awards.verification.byCode(certificate.code()).orElseThrow().state())
        .isEqualTo(State.REVOKED);
    assertThat(awards.register.entry(OFFICE, entry.id()).revoked()).contains(REVOCATION);
    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL))
        .extracting(each -> each.goldenBook().orElseThrow().text())
        .containsExactly("1/2026", "2/2026");
    assertThat(awards.certificates.withdrawn()).containsExactly(0);
    assertThatThrownBy(() -> awards.afterwards.revoke(MINISTER, entry.id(), REVOCATION))
        .hasMessageContaining("certificates.revoke.already");
    assertThatThrownBy(() -> awards.afterwards.replace(OFFICE, entry.id(), "Rách", true))
        .hasMessageContaining("certificates.revoke.already");
  }

  @Test
  void onlyTheAuthorityThatAwardedTakesBackAndSaysWhy() {
    assertThatThrownBy(() -> awards.afterwards.revoke(OFFICE, entry.id(), REVOCATION))
        .isInstanceOf(NotAllowed.class);
    AwardRevocation tooEarly =
        new AwardRevocation(
            RevocationGround.LATER_CONDUCT, " ", TODAY.minusDays(1), " ");
    assertThatThrownBy(() -> awards.afterwards.revoke(MINISTER, entry.id(), tooEarly))
        .hasMessageContaining("certificates.missing")
        .hasMessageContaining("certificates.revoke.beforeAward");
  }

  @Test
  void aDamagedCertificateIsReplacedUnderTheSameNumber() {
    assertThatThrownBy(() -> awards.afterwards.replace(OFFICE, entry.id(), "Rách", false))
        .hasMessageContaining("certificates.replace.notTakenBack");
    assertThatThrownBy(() -> awards.afterwards.replace(MINISTER, entry.id(), "Rách", true))
        .isInstanceOf(NotAllowed.class);

    CertificateIssue next = awards.afterwards.replace(OFFICE, entry.id(), "Rách", true);
    awards.commit();

    assertThat(next.issue()).isEqualTo(2);
    assertThat(next.code()).isNotEqualTo(certificate.code());
    assertThat(awards.verification.byCode(certificate.code()).orElseThrow().state())
        .isEqualTo(State.REPLACED);
    assertThat(awards.verification.byCode(next.code()).orElseThrow().state())
        .isEqualTo(State.VALID);
    assertThat(awards.register.entry(OFFICE, entry.id()).goldenBook()).isEqualTo(entry.goldenBook());
    assertThat(awards.afterwards.of(OFFICE, entry.id()))
        .extracting(CertificateIssue::issue)
        .containsExactly(2, 1);
    assertThat(awards.certificates.withdrawn()).containsExactly(0);
  }
}
