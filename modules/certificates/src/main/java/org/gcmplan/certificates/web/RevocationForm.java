package org.gcmplan.certificates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Takes an award back. */
@Named
@ViewScoped
public class RevocationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Certificates certificates;
  @Inject CurrentActor actor;

  private @Nullable RevocationGround ground;
  private String number = "";
  private @Nullable LocalDate day;
  private String reason = "";

  public List<RevocationGround> getGrounds() {
    return List.of(RevocationGround.values());
  }

  public String revoke(String id) {
    RegisterEntryId entry = RegisterEntryId.parse(id);
    certificates.revoke(
        actor.get(),
        entry,
        new AwardRevocation(
            Objects.requireNonNull(ground), number, Objects.requireNonNull(day), reason));
    return AwardEntryView.page(entry, "revoked");
  }

  public @Nullable RevocationGround getGround() {
    return ground;
  }

  public void setGround(@Nullable RevocationGround ground) {
    this.ground = ground;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Objects.requireNonNullElse(number, "");
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = Objects.requireNonNullElse(reason, "");
  }
}
