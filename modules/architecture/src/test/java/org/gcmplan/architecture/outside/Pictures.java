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
  private record Picture(String name, String who, Consumer<Desk> steps) {}

  private static final List<Picture> ALL =
      List.of(
          new Picture("inbox", "thuongtruc.ls", desk -> desk.open("/inbox")),
          new Picture("decision", "thuongtruc.ls", work("2.01")),
          new Picture("plan", "lanhdao.bng", desk -> desk.open("/publication/plan.xhtml")),
          new Picture("public", "", desk -> desk.open("/public")));

  private Pictures() {}

  public static void main(String[] folder) {
    try (RunningApplication application = RunningApplication.start(Map.of());
        Chromium chromium = Chromium.start()) {
      ALL.forEach(picture -> take(picture, application, chromium, Path.of(folder[0])));
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
}
