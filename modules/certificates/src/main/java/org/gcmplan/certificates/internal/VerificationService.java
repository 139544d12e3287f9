package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.CertificateVerification;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.VerificationAnswer;
import org.gcmplan.certificates.VerifiedCertificate;
import org.gcmplan.certificates.VerifiedCertificate.State;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class VerificationService implements CertificateVerification {
  private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{22}");
  private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,6}/[12][0-9]{3}");

  private final RegisterRepository register;
  private final CertificateRepository certificates;
  private final PlanClock clock;
  private final Patience patience = new Patience();

  @Inject
  VerificationService(
      RegisterRepository register, CertificateRepository certificates, PlanClock clock) {
    this.register = register;
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public Optional<VerifiedCertificate> byCode(String code) {
    return Optional.of(code)
        .filter(asked -> CODE.matcher(asked).matches())
        .flatMap(certificates::withCode)
        .map(found -> verified(register.get(found.entry()), found.shown().replacedOn()));
  }

  @Override
  public VerificationAnswer byNumber(String typed, String name, String asker) {
    if (patience.isOver(asker, clock.instant())) {
      return new VerificationAnswer(Optional.empty(), true);
    }
    Optional<VerifiedCertificate> found = byNumber(typed, name);
    if (found.isEmpty()) {
      patience.missed(asker, clock.instant());
    }
    return new VerificationAnswer(found, false);
  }

  private Optional<VerifiedCertificate> byNumber(String typed, String name) {
    String number = typed.replaceAll("\\s", "").replaceFirst("^0+", "");
    if (!NUMBER.matcher(number).matches()
        || name.isBlank()
        || name.length() > Recipient.LONGEST_NAME) {
      return Optional.empty();
    }
    return register
        .numbered(GoldenBookNumber.parse(number))
        .filter(row -> isNamed(row.entry().recipient(), name))
        .filter(row -> !certificates.of(row.id()).isEmpty())
        .map(row -> verified(row, Optional.empty()));
  }

  /** The name in either language, however it is typed. */
  private static boolean isNamed(Recipient recipient, String typed) {
    Recipient asVietnamese = named(recipient, new LocalizedText(typed, ""));
    Recipient asEnglish = named(recipient, new LocalizedText("", typed));
    Recipient bare = named(recipient, recipient.name());
    return bare.sameSpelling(asVietnamese) || bare.sameSpelling(asEnglish);
  }

  private static Recipient named(Recipient recipient, LocalizedText name) {
    return new Recipient(recipient.kind(), false, name, LocalizedText.EMPTY, Optional.empty());
  }

  private static VerifiedCertificate verified(RegisterRow row, Optional<LocalDate> replacedOn) {
    RegisterEntry entry = row.entry();
    Optional<LocalDate> revokedOn = entry.revoked().map(AwardRevocation::day);
    State state = replacedOn.isPresent() ? State.REPLACED : State.VALID;
    return new VerifiedCertificate(
        revokedOn.isPresent() ? State.REVOKED : state,
        revokedOn.or(() -> replacedOn),
        entry.recipient().name(),
        entry.recipient().position(),
        entry.merit(),
        entry.awardedBy(),
        entry.decisionNumber(),
        entry.decidedOn(),
        entry.goldenBook().orElseThrow());
  }
}
