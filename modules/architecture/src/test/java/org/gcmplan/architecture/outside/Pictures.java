package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gcmplan.architecture.server.RunningApplication;

/**
 * Takes the pictures of README and guides from the demonstration, so that they never show an older
 * face of the application. Run by {@code mvn -q -Ppictures}.
 */
final class Pictures {
  private static final int SETTLED = 700;

  /**
   * One picture.
   *
   * @param name the file, without its ending
   * @param who the account, empty for the public
   * @param steps what leads to it
   */
  private record Picture(String name, String who, Consumer<Desk> steps) {

    Picture in(String language) {
      Consumer<Desk> reading = desk -> desk.open("/inbox?lang=" + language);
      return new Picture(name + "-" + language, who, reading.andThen(steps));
    }
  }

  private static final List<Picture> OF_README =
      List.of(
          new Picture("inbox", "thuongtruc.ls", desk -> desk.open("/inbox")),
          new Picture("decision", "thuongtruc.ls", work("2.01")),
          new Picture("plan", "lanhdao.bng", desk -> desk.open("/publication/plan.xhtml")),
          new Picture("public", "", desk -> desk.open("/public")));

  /** Taken once in each language. */
  private static final List<Picture> OF_GUIDES =
      List.of(
          new Picture("guide-check", "thuongtruc.ls", work("3.12").andThen(act("asking"))),
          new Picture("guide-table", "thuongtruc.ls", work("2.01").andThen(table())),
          new Picture("guide-opinion", "daumoi.byt", work("3.15").andThen(act("speaking"))),
          new Picture("guide-approve", "thutruong.bng", work("1.03").andThen(act("approving"))),
          new Picture("guide-tasks", "dieuphoi.byt", page("/assignments/mine.xhtml")),
          new Picture("guide-task", "dieuphoi.ha-noi", page("/assignments/task.xhtml?task=2.12")),
          new Picture(
              "guide-report",
              "dieuphoi.ha-noi",
              page("/assignments/mine.xhtml").andThen(first("a[href*='report.xhtml?duty']"))),
          new Picture(
              "guide-review",
              "thuongtruc.ls",
              page("/progress/review.xhtml").andThen(first("a.p-cell.info"))),
          new Picture("guide-dashboard", "lanhdao.bng", page("/reporting/dashboard.xhtml")),
          new Picture("guide-board", "khenthuong.bng", page("/nominations/board.xhtml")),
          new Picture(
              "guide-dossier",
              "khenthuong.bng",
              page("/nominations/board.xhtml").andThen(first("a.t[href*='dossier.xhtml']"))),
          new Picture("guide-awards", "khenthuong.bng", page("/certificates/register.xhtml")),
          new Picture(
              "guide-certificate",
              "khenthuong.bng",
              page("/certificates/register.xhtml").andThen(first("a.t[href*='entry.xhtml']"))));

  private Pictures() {}

  public static void main(String[] folder) {
    try (RunningApplication application = RunningApplication.start(Map.of());
        Chromium chromium = Chromium.start()) {
      Path pictures = Path.of(folder[0]);
      OF_README.forEach(picture -> take(picture, application, chromium, pictures));
      for (String language : List.of("vi", "en")) {
        OF_GUIDES.stream()
            .map(picture -> picture.in(language))
            .forEach(picture -> take(picture, application, chromium, pictures));
      }
    }
  }

  private static void take(
      Picture picture, RunningApplication application, Chromium chromium, Path folder) {
    try (Desk desk =
        picture.who().isEmpty()
            ? Desk.ofAnybody(chromium.browser(), application.address())
            : Desk.of(picture.who(), chromium.browser(), application.address())) {
      picture.steps().accept(desk);
      desk.page.waitForTimeout(SETTLED);
      desk.page.screenshot(
          new Page.ScreenshotOptions().setPath(folder.resolve(picture.name() + ".png")));
    }
  }

  /** Opens the first work item whose title holds the text. */
  private static Consumer<Desk> work(String title) {
    return desk -> {
      desk.open("/inbox");
      desk.page
          .locator("a.t")
          .filter(new Locator.FilterOptions().setHasText(title))
          .first()
          .click();
      desk.page.locator(".g-steps").waitFor();
    };
  }

  private static Consumer<Desk> page(String path) {
    return desk -> desk.open(path);
  }

  private static Consumer<Desk> first(String link) {
    return desk -> desk.page.locator(link).first().click();
  }

  /** Opens an act of the decision bar. */
  private static Consumer<Desk> act(String id) {
    return desk -> desk.page.locator("[id$=" + id + "] summary").first().click();
  }

  /** Goes on to the table of opinions of the update on the page. */
  private static Consumer<Desk> table() {
    return desk -> desk.page.locator("a[href*='consolidation.xhtml']").first().click();
  }
}
