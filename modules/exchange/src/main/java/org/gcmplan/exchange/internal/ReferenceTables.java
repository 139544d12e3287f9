package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;

/** The tables that the tasks of an edition refer to. They are shown, not changed by a file. */
@Dependent
class ReferenceTables {
  private static final int NARROW = 14;
  private static final int WIDE = 60;

  private final PlanFrameCatalogue frame;
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final Editions editions;

  @Inject
  ReferenceTables(
      PlanFrameCatalogue frame,
      AgencyDirectory agencies,
      LocalityDirectory localities,
      Editions editions) {
    this.frame = frame;
    this.agencies = agencies;
    this.localities = localities;
    this.editions = editions;
  }

  SheetTable of(PlanSheet sheet, Edition edition, Language language) {
    EditionRow row = edition.row();
    return switch (sheet) {
      case ABOUT -> AboutTable.of(row, language);
      case PLAN ->
          table(
              sheet,
              frame.plan().stream().map(ReferenceTables::row),
              "title_vi",
              "title_en",
              "decision",
              "decided_on",
              "period_from",
              "period_to");
      case FOCUS_AREAS ->
          table(
              sheet,
              frame.focusAreas().stream().map(a -> row(a.number(), a.name())),
              "number",
              "name_vi",
              "name_en");
      case OBJECTIVES ->
          table(
              sheet,
              frame.objectives().stream().map(ReferenceTables::row),
              "number",
              "name_vi",
              "name_en",
              "round_table",
              "sdg_targets");
      case PRINCIPLES ->
          table(
              sheet,
              frame.principles().stream().map(p -> row(p.number(), p.name())),
              "number",
              "name_vi",
              "name_en");
      case BODIES -> bodies(language);
      case LOCALITIES -> localities(row.effectiveOn(), language);
      default ->
          table(
              PlanSheet.EDITIONS,
              upTo(row).map(ReferenceTables::row),
              "number",
              "name_vi",
              "name_en",
              "decision",
              "decided_on",
              "effective_on",
              "seal");
    };
  }

  private SheetTable bodies(Language language) {
    Stream<List<Object>> rows = agencies.all().stream().map(each -> row(each, language));
    return table(
        PlanSheet.BODIES,
        rows,
        "choice",
        "code",
        "name_vi",
        "name_en",
        "symbol",
        "valid_from",
        "valid_to",
        "id");
  }

  private SheetTable localities(LocalDate day, Language language) {
    Stream<List<Object>> rows = localities.inForceOn(day).stream().map(each -> row(each, language));
    return table(PlanSheet.LOCALITIES, rows, "choice", "code", "name_vi", "name_en", "type", "id");
  }

  /** What came after it is not part of an edition. */
  private Stream<EditionRow> upTo(EditionRow last) {
    return editions.all().stream().filter(row -> row.number().compareTo(last.number()) <= 0);
  }

  private static SheetTable table(PlanSheet sheet, Stream<List<Object>> rows, String... columns) {
    List<SheetColumn> headings =
        Arrays.stream(columns)
            .map(key -> SheetColumn.locked(key, isLong(key) ? WIDE : NARROW))
            .toList();
    return new SheetTable(sheet, headings, rows.toList());
  }

  private static boolean isLong(String key) {
    return key.startsWith("name")
        || key.startsWith("title")
        || List.of("choice", "id", "seal").contains(key);
  }

  private static List<Object> row(Plan plan) {
    return List.of(
        plan.title().vi(),
        plan.title().en(),
        plan.decision(),
        plan.decidedOn(),
        Integer.toString(plan.periodFrom()),
        Integer.toString(plan.periodTo()));
  }

  private static List<Object> row(int number, LocalizedText name) {
    return List.of(Integer.toString(number), name.vi(), name.en());
  }

  private static List<Object> row(Objective objective) {
    return List.of(
        Integer.toString(objective.number()),
        objective.title().vi(),
        objective.title().en(),
        Integer.toString(objective.roundTable()),
        String.join("; ", objective.sdgTargets()));
  }

  private static List<Object> row(Agency agency, Language language) {
    return List.of(
        BodyWords.words(agency, language),
        agency.code(),
        agency.name().vi(),
        agency.name().en(),
        agency.symbol(),
        agency.validFrom().<Object>map(day -> day).orElse(""),
        agency.validTo().<Object>map(day -> day).orElse(""),
        agency.id().value().toString());
  }

  private static List<Object> row(Locality unit, Language language) {
    return List.of(
        BodyWords.words(unit, language),
        unit.designation().code(),
        unit.designation().fullName().vi(),
        unit.designation().fullName().en(),
        ExchangeTexts.of("exchange.type." + unit.designation().type(), language),
        unit.id().value().toString());
  }

  private static List<Object> row(EditionRow edition) {
    return List.of(
        edition.number().toString(),
        edition.title().vi(),
        edition.title().en(),
        edition.decision(),
        edition.decidedOn(),
        edition.effectiveOn(),
        edition.seal());
  }
}
