package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.tasks.Recurrence;
import org.jspecify.annotations.Nullable;

/** A regime as it is kept. */
@Entity
@Table(schema = "progress", name = "regime")
class RegimeEntry {
  @Id private UUID id;
  @Version private long version;
  private String code;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Enumerated(EnumType.STRING)
  private ReportFrequency frequency;

  private String reporters;
  private String addressee;
  private String covers;

  @Column(name = "cutoff_day")
  private int cutoffDay;

  @Column(name = "due_after")
  private int dueAfter;

  @Column(name = "outline_vi")
  private String outlineVi;

  @Column(name = "outline_en")
  private String outlineEn;

  private String form;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "source_note")
  private String source;

  protected RegimeEntry() {}

  RegimeEntry(ReportingRegime regime) {
    this.id = regime.id().value();
    become(regime);
  }

  final void become(ReportingRegime regime) {
    code = regime.code();
    nameVi = regime.name().vi();
    nameEn = regime.name().en();
    frequency = regime.frequency();
    reporters = Flags.joined(regime.reporters());
    addressee = regime.addressee().toString();
    covers = Flags.joined(regime.covers());
    cutoffDay = regime.terms().cutoffDay();
    dueAfter = regime.terms().dueAfter();
    outlineVi = regime.outline().vi();
    outlineEn = regime.outline().en();
    form = Flags.joined(regime.form());
    validFrom = regime.validFrom();
    validTo = regime.validTo().orElse(null);
    source = regime.source();
  }

  ReportingRegime shown() {
    return new ReportingRegime(
        new RegimeId(id),
        code,
        new LocalizedText(nameVi, nameEn),
        frequency,
        Flags.read(reporters, TaskPart.class),
        BodyId.parse(addressee),
        Flags.read(covers, Recurrence.class),
        new ReportTerms(cutoffDay, dueAfter),
        new LocalizedText(outlineVi, outlineEn),
        Flags.read(form, ReportPart.class),
        validFrom,
        Optional.ofNullable(validTo),
        source);
  }
}
