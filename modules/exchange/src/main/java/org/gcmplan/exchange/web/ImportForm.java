package org.gcmplan.exchange.web;

import java.io.Serializable;
import java.util.Objects;
import org.gcmplan.updates.UpdateKind;
import org.jspecify.annotations.Nullable;

/** What the drafter says of an import. */
public class ImportForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UpdateKind kind = UpdateKind.AMEND;
  private String body = "";
  private String title = "";
  private String reason = "";
  private String legalBasis = "";

  private static String typed(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  public UpdateKind getKind() {
    return kind;
  }

  public void setKind(UpdateKind kind) {
    this.kind = kind;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = typed(title);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = typed(reason);
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(@Nullable String legalBasis) {
    this.legalBasis = typed(legalBasis);
  }
}
