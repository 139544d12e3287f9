package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.search.BodyAlias;
import org.gcmplan.search.SearchAliases;

/** Reads search-aliases.csv, the other names by which bodies are found. A pack may do without. */
@Dependent
class AliasLoading {
  private static final String FILE = "search-aliases.csv";
  private static final List<String> COLUMNS = List.of("alias", "kind", "code", "why", "status");

  private final SearchAliases aliases;
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;

  @Inject
  AliasLoading(
      SearchAliases aliases,
      AgencyDirectory agencies,
      LocalityDirectory localities,
      PlanClock clock) {
    this.aliases = aliases;
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  void load(PackFolder folder) {
    Findings findings = new Findings();
    List<CsvRow> rows =
        isThere(folder) ? CsvTable.read(folder, FILE, COLUMNS, findings) : List.of();
    Checked.check(rows);
    CsvTable.refuseRepetition(rows, "alias");
    List<BodyAlias> found = rows.stream().flatMap(row -> alias(row).stream()).toList();
    findings.refuseIfAny();
    aliases.replace(found);
  }

  private Optional<BodyAlias> alias(CsvRow row) {
    String alias = row.text("alias");
    String code = row.text("code");
    Optional<BodyId> body =
        row.choice("kind", BodyId.Kind.class) == BodyId.Kind.LOCALITY
            ? localities.withCode(code, clock.today()).map(unit -> unit.id().body())
            : agency(code);
    if (body.isEmpty()) {
      String kind = row.optional("kind").toLowerCase(Locale.ROOT);
      row.complain("code", "no " + kind + " of today has the code " + code);
    }
    return body.map(found -> new BodyAlias(found, alias));
  }

  /** The one in force, else the last that held the code: people go on looking for it. */
  private Optional<BodyId> agency(String code) {
    return agencies.all().stream()
        .filter(agency -> agency.code().equals(code))
        .max(Comparator.comparing(agency -> agency.inForceOn(clock.today())))
        .map(Agency::id)
        .map(id -> id.body());
  }

  private static boolean isThere(PackFolder folder) {
    try (Reader found = folder.open(FILE).orElse(Reader.nullReader())) {
      return found.read() >= 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
