package org.gcmplan.publication.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.ReleaseOrder;
import org.jspecify.annotations.Nullable;

/** What the publisher fills in. */
public class ReleaseForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String register;
  private @Nullable String outsideNumber;
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate effectiveOn;
  private @Nullable String signer;
  private @Nullable String signerInEnglish;

  ReleaseOrder order() {
    return new ReleaseOrder(
        text(register),
        Optional.of(text(outsideNumber)).filter(number -> !number.isEmpty()),
        Objects.requireNonNull(decidedOn, "the page asks for it"),
        Objects.requireNonNull(effectiveOn, "the page asks for it"),
        new LocalizedText(text(signer), text(signerInEnglish)));
  }

  private static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  public @Nullable String getRegister() {
    return register;
  }

  public void setRegister(@Nullable String register) {
    this.register = register;
  }

  public @Nullable String getOutsideNumber() {
    return outsideNumber;
  }

  public void setOutsideNumber(@Nullable String outsideNumber) {
    this.outsideNumber = outsideNumber;
  }

  public @Nullable LocalDate getDecidedOn() {
    return decidedOn;
  }

  public void setDecidedOn(@Nullable LocalDate decidedOn) {
    this.decidedOn = decidedOn;
  }

  public @Nullable LocalDate getEffectiveOn() {
    return effectiveOn;
  }

  public void setEffectiveOn(@Nullable LocalDate effectiveOn) {
    this.effectiveOn = effectiveOn;
  }

  public @Nullable String getSigner() {
    return signer;
  }

  public void setSigner(@Nullable String signer) {
    this.signer = signer;
  }

  public @Nullable String getSignerInEnglish() {
    return signerInEnglish;
  }

  public void setSignerInEnglish(@Nullable String signerInEnglish) {
    this.signerInEnglish = signerInEnglish;
  }
}
