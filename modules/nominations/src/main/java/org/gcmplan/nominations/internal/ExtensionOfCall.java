package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.nominations.CallExtension;
import org.gcmplan.nominations.CallId;

/** A closing day that moved. */
@Entity
@Table(schema = "nominations", name = "call_extension")
class ExtensionOfCall {
  @Id private UUID id;

  @Column(name = "call_id")
  private UUID call;

  private LocalDate was;
  private LocalDate became;
  private String reason;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private LocalDateTime doneAt;

  protected ExtensionOfCall() {}

  ExtensionOfCall(CallId call, CallExtension extension) {
    this.id = UUID.randomUUID();
    this.call = call.value();
    this.was = extension.was();
    this.became = extension.became();
    this.reason = extension.reason();
    this.doneBy = extension.by();
    this.doneAt = LocalDateTime.ofInstant(extension.at(), ZoneOffset.UTC);
  }

  CallExtension shown() {
    return new CallExtension(was, became, reason, doneBy, doneAt.toInstant(ZoneOffset.UTC));
  }
}
