package org.gcmplan.certificates.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.gcmplan.certificates.CertificateVerification;
import org.gcmplan.certificates.VerificationAnswer;
import org.gcmplan.certificates.VerifiedCertificate;
import org.jspecify.annotations.Nullable;

/** Tells everybody whether a certificate is true, by the code or by number and name. */
@Named
@RequestScoped
public class VerifyView {
  @Inject CertificateVerification verification;
  @Inject HttpServletRequest request;
  @Inject AskerAddress address;

  private @Nullable VerifiedCertificate found;
  private boolean tooOften;

  @PostConstruct
  void look() {
    if (isAsked()) {
      answer(asked("code"));
    }
  }

  private void answer(String code) {
    if (!code.isEmpty()) {
      found = verification.byCode(code).orElse(null);
      return;
    }
    VerificationAnswer answer =
        verification.byNumber(asked("number"), asked("name"), address.of(request));
    tooOften = answer.tooOften();
    found = answer.certificate().orElse(null);
  }

  /** Whether anything was asked. */
  public boolean isAsked() {
    return !asked("code").isEmpty() || !asked("number").isEmpty() || !asked("name").isEmpty();
  }

  public @Nullable VerifiedCertificate getFound() {
    return found;
  }

  public boolean isTooOften() {
    return tooOften;
  }

  public String asked(String name) {
    return RegisterAsked.text(request, name);
  }
}
