package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.ReportSection;

/** A section of an achievement report, and what was drafted for it from the record. */
@Entity
@Table(schema = "nominations", name = "report_text")
class ReportTextEntry {
  @Id private UUID id;

  @Column(name = "nomination_id")
  private UUID nomination;

  @Enumerated(EnumType.STRING)
  private ReportSection section;

  private String words = "";
  private String drafted = "";

  protected ReportTextEntry() {}

  ReportTextEntry(NominationId nomination, ReportSection section) {
    this.id = UUID.randomUUID();
    this.nomination = nomination.value();
    this.section = section;
  }

  void write(String text) {
    words = text;
  }

  /** Takes over what the record says now; what was edited stays. */
  void refresh(String fromRecord) {
    words = RecordDraft.merge(words, drafted, fromRecord);
    drafted = fromRecord;
  }

  ReportSection section() {
    return section;
  }

  String words() {
    return words;
  }
}
