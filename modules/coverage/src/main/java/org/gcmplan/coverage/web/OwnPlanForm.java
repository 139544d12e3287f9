package org.gcmplan.coverage.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Enters a plan into the register, with its document when there is one. */
@Named
@ViewScoped
public class OwnPlanForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OwnPlans register;
  @Inject CoverageView coverage;
  @Inject CurrentActor actor;

  private @Nullable String body;
  private String number = "";
  private @Nullable LocalDate issuedOn;
  private String source = "";
  private transient @Nullable Part file;

  /** The bodies for which the person may write. */
  public List<CoverageRow> bodies() {
    return coverage.all().filter(row -> register.mayWriteFor(actor.get(), row.body())).toList();
  }

  public String save() {
    NewOwnPlan plan =
        new NewOwnPlan(
            BodyId.parse(Objects.requireNonNull(body)),
            number,
            Objects.requireNonNull(issuedOn),
            source,
            false);
    OwnPlanId entered =
        SentFile.isThere(file)
            ? SentFile.with(file, document -> register.register(actor.get(), plan, document))
            : register.register(actor.get(), plan);
    return OwnPlanView.page(entered, "registered");
  }

  public @Nullable String getBody() {
    return body;
  }

  public void setBody(@Nullable String body) {
    this.body = body;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = Objects.requireNonNullElse(number, "");
  }

  public @Nullable LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(@Nullable LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = Objects.requireNonNullElse(source, "");
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
