package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.ObjectiveShare;
import org.gcmplan.reporting.Overview;
import org.gcmplan.reporting.Trend;

/** The dashboard on one page of paper: the sentence, the figures, the objectives that lag most. */
@Dependent
class OnePage {
  private static final int OBJECTIVES = 6;
  private static final int OVERDUE = 5;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Country country;
  private final PlanFrameCatalogue frame;

  @Inject
  OnePage(Country country, PlanFrameCatalogue frame) {
    this.country = country;
    this.frame = frame;
  }

  OfficialDocument write(Overview all, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle("org.gcmplan.reporting.messages", language.locale());
    Words words = new Words(texts, language);
    return new OfficialDocument(
        language,
        new Letterhead(
            issuer(country.office().in(language).toUpperCase(language.locale())),
            "",
            Optional.empty(),
            Optional.of(all.lens().day())),
        words.of("reporting.page.type"),
        words.of("reporting.page.about", DAY.format(all.lens().day())),
        List.of(),
        body(all, words, frame.plan().filter(Plan::illustrative).isPresent()),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }

  private static List<Block> body(Overview all, Words words, boolean illustrative) {
    List<Block> blocks = new ArrayList<>();
    if (illustrative) {
      blocks.add(Passage.of(words.of("reporting.page.illustrative")));
    }
    blocks.add(
        Passage.of(
            words.of(
                "reporting.sentence",
                all.coverage().covered(),
                all.coverage().units(),
                all.agencies())));
    blocks.add(figures(all, words));
    if (!all.objectives().isEmpty()) {
      blocks.add(objectives(all, words));
    }
    if (!all.overdue().isEmpty()) {
      blocks.add(overdue(all, words));
    }
    return blocks;
  }

  /** «BỘ NGOẠI GIAO · CỤC LÃNH SỰ» is an office under its superior: two lines. */
  private static List<String> issuer(String office) {
    return List.of(office.split(" · "));
  }

  private static Grid figures(Overview all, Words words) {
    return new Grid(
        List.of(
            new Grid.Column(words.of("reporting.page.figure"), 50),
            new Grid.Column(words.of("reporting.page.now"), 25),
            new Grid.Column(words.of("reporting.page.before"), 25)),
        List.of(
            figure("UNITS", all.unitsTrend(), words),
            figure("TASKS", all.tasks(), words),
            figure("REPORTS", all.reports(), words),
            figure("CHANGES", all.changes(), words)));
  }

  private static Grid.Row figure(String name, Trend trend, Words words) {
    return Grid.Row.of(
        words.of("reporting.figure." + name),
        trend.now().good() + " / " + trend.now().of(),
        words.of(
            "reporting.page.then",
            trend.before().good(),
            trend.before().of(),
            DAY.format(trend.beforeOn())));
  }

  /** Those furthest behind what should be done by now. */
  private static Grid objectives(Overview all, Words words) {
    return new Grid(
        List.of(
            new Grid.Column(words.of("reporting.objectives.lagging"), 66),
            new Grid.Column(words.of("reporting.objectives.done"), 17),
            new Grid.Column(words.of("reporting.objectives.expected"), 17)),
        all.objectives().stream()
            .sorted(
                Comparator.comparing(
                    (ObjectiveShare share) -> share.done().percent() - share.expected().percent()))
            .limit(OBJECTIVES)
            .map(
                share ->
                    Grid.Row.of(
                        share.number() + ". " + share.title().in(words.language()),
                        share.done().percent() + " %",
                        share.expected().percent() + " %"))
            .toList());
  }

  private static Grid overdue(Overview all, Words words) {
    return new Grid(
        List.of(
            new Grid.Column(words.of("reporting.overdue.of", all.overdueInAll()), 56),
            new Grid.Column(words.of("reporting.column.body"), 28),
            new Grid.Column(words.of("reporting.column.due"), 16)),
        all.overdue().stream().limit(OVERDUE).map(row -> overdue(row, words)).toList());
  }

  private static Grid.Row overdue(FigureRow row, Words words) {
    return Grid.Row.of(
        row.reference() + " " + shortened(row.title().in(words.language())),
        row.body().in(words.language()),
        row.due().map(OnePage::day).orElse(""));
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  // One page is one page: a title that runs over three lines would push the last rows off it.
  private static String shortened(String title) {
    int most = 90;
    return title.length() <= most ? title : title.substring(0, most).strip() + "…";
  }
}
