package org.gcmplan.datapack.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** Reads country.csv, before every other table: it says in which languages texts must be there. */
final class CountryTable {
  static final String FILE = "country.csv";
  private static final List<String> COLUMNS =
      List.of(
          "name_vi",
          "name_en",
          "office_vi",
          "office_en",
          "state_vi",
          "state_en",
          "motto_vi",
          "motto_en",
          "place_vi",
          "place_en",
          "zone",
          "languages",
          "status");

  private CountryTable() {}

  /** The country; something harmless where there is a complaint. */
  static Country read(PackFolder folder, Findings findings) {
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    return CsvTable.only(rows).map(row -> country(row, findings)).orElseGet(CountryTable::nowhere);
  }

  private static Country country(CsvRow row, Findings findings) {
    List<Language> languages = row.choices("languages", Language.class);
    if (languages.isEmpty()) {
      row.complain("languages", "a plan is written in a language; name vi, en or both");
      return nowhere();
    }
    findings.demandOnly(languages);
    return new Country(
        row.both("name"),
        row.both("office"),
        row.both("state"),
        row.optionalBoth("motto"),
        row.both("place"),
        zone(row),
        languages);
  }

  private static ZoneId zone(CsvRow row) {
    try {
      return ZoneId.of(row.text("zone"));
    } catch (DateTimeException unknown) {
      row.complain("zone", "is no time zone; write it as Asia/Ho_Chi_Minh");
      return ZoneOffset.UTC;
    }
  }

  private static Country nowhere() {
    LocalizedText nothing = LocalizedText.EMPTY;
    return new Country(
        nothing, nothing, nothing, nothing, nothing, ZoneOffset.UTC, List.of(Language.values()));
  }
}
