package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.MatchedRow;

/** A row of a table of rules, as it read when it decided. */
@Embeddable
class KeptRow {
  @Column(name = "rule_table")
  private String table;

  @Column(name = "table_version")
  private int version;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "row_no")
  private int number;

  @Column(name = "wording_vi")
  private String wordingVi;

  @Column(name = "wording_en")
  private String wordingEn;

  @Column(name = "basis_vi")
  private String basisVi;

  @Column(name = "basis_en")
  private String basisEn;

  protected KeptRow() {}

  KeptRow(MatchedRow row) {
    table = row.table();
    version = row.version();
    validFrom = row.validFrom();
    number = row.row();
    wordingVi = row.wording().vi();
    wordingEn = row.wording().en();
    basisVi = row.basis().vi();
    basisEn = row.basis().en();
  }

  MatchedRow row() {
    return new MatchedRow(
        table,
        version,
        validFrom,
        number,
        new LocalizedText(wordingVi, wordingEn),
        new LocalizedText(basisVi, basisEn));
  }
}
