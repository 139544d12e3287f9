package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.nominations.DossierReading;
import org.gcmplan.nominations.NominationId;

/** That somebody opened a dossier. */
@Entity
@Table(schema = "nominations", name = "dossier_reading")
class ReadingEntry {
  @Id private UUID id;

  @Column(name = "nomination_id")
  private UUID nomination;

  private UUID account;

  @Column(name = "reader_name")
  private String readerName;

  @Column(name = "reader_body")
  private String readerBody;

  @Column(name = "read_at")
  private LocalDateTime readAt;

  protected ReadingEntry() {}

  ReadingEntry(NominationId nomination, Actor reader, Instant at) {
    this.id = UUID.randomUUID();
    this.nomination = nomination.value();
    this.account = reader.account();
    this.readerName = ActedBy.of(reader).shown();
    this.readerBody = reader.body().toString();
    this.readAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  DossierReading shown() {
    return new DossierReading(
        readerName, BodyId.parse(readerBody), readAt.toInstant(ZoneOffset.UTC));
  }
}
