package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leadership looks at the whole, then at one province, and asks what stands behind a figure. */
class DashboardJourneyIT {
  private static final String PAGE = "/reporting/dashboard.xhtml";

  @RegisterExtension static final OpenOffice OFFICE = new OpenOffice();

  @Test
  void theSentenceIsTrueOnEveryDay() {
    try (Desk desk = leadership()) {
      desk.open(PAGE + "?on=2025-02-06");
      assertThat(sentence(desk)).contains("58 trên 63").contains("7 bộ, ngành");
      assertThat(desk.page.locator("[data-tiles]").count()).isZero();
      assertThat(ranking(desk)).hasSize(63);
      assertThat(desk.page.locator(".g-heat td a").count()).isPositive();
      desk.onAPhone();
      desk.open(PAGE + "?on=2/7/2025");
      assertThat(sentence(desk)).contains("33 trên 34").contains("7 bộ, ngành");
      assertThat(ranking(desk)).hasSize(34);
      desk.open("/coverage/view.xhtml?on=2025-07-02");
      Accessibility.check(desk.page);
      assertThat(desk.page.locator("#none").innerText()).contains("Lai Châu");
      desk.onAPhone();
    }
  }

  @Test
  void theMapAndItsTableAgreeAndATileFiltersEverything() {
    try (Desk desk = leadership()) {
      desk.open(PAGE);
      Map<String, String> map =
          desk.page.locator("[data-tiles] a[data-code]").all().stream()
              .collect(
                  Collectors.toMap(
                      tile -> tile.getAttribute("data-code"),
                      tile -> tile.locator("b").innerText()));
      assertThat(map).hasSize(34).isEqualTo(ranking(desk));
      desk.page.locator("[data-tiles] a[data-code='12']").click();
      desk.page.waitForURL("**body=LOCALITY**");
      assertThat(desk.page.locator("[data-filter=body]").innerText()).contains("Lai Châu");
      assertThat(of(desk, "UNITS")).isEqualTo("1");
      assertThat(desk.page.locator("[data-ranking] tr.here").getAttribute("data-code"))
          .isEqualTo("12");
      Accessibility.check(desk.page);
      desk.page.locator("[data-filter=body]").click();
      desk.page.waitForURL(url -> !url.contains("body="));
      assertThat(of(desk, "UNITS")).isEqualTo("34");
    }
  }

  @Test
  void arrowsMoveFromTileToTile() {
    try (Desk desk = leadership()) {
      desk.open(PAGE);
      desk.page.locator("[data-tiles] a[data-code='01']").focus();
      desk.page.keyboard().press("ArrowRight");
      assertThat(focused(desk)).isEqualTo("24");
      desk.page.keyboard().press("ArrowUp");
      assertThat(focused(desk)).isEqualTo("19");
      desk.page.keyboard().press("ArrowLeft");
      assertThat(focused(desk)).isEqualTo("25");
      assertThat(desk.page.locator("[data-tiles] a[tabindex='0']").count()).isEqualTo(1);
      desk.page.keyboard().press("Enter");
      desk.page.waitForURL("**body=LOCALITY**");
      assertThat(desk.page.locator("[data-filter=body]").innerText()).contains("Phú Thọ");
    }
  }

  @Test
  void everyFigureOpensItsRowsAndTheirTable() {
    try (Desk desk = leadership()) {
      desk.open(PAGE);
      for (String figure : List.of("UNITS", "TASKS", "REPORTS", "CHANGES")) {
        String said = of(desk, figure);
        String csv =
            desk.page.locator("[data-figure=" + figure + "] footer a").getAttribute("href");
        desk.page.locator("[data-figure=" + figure + "] .v a").click();
        desk.page.locator("[data-count]").waitFor();
        assertThat(desk.page.locator("[data-count]").getAttribute("data-count"))
            .as(figure)
            .isEqualTo(said);
        assertThat(desk.page.locator("tbody th a").count()).as(figure).isPositive();
        assertThat(lines(desk, csv)).as(figure).isEqualTo(Integer.parseInt(said) + 1L);
        Accessibility.check(desk.page);
        desk.open(PAGE);
      }
    }
  }

  @Test
  void isReadableInTheDarkAndOnAPhoneAndOnAWall() {
    try (Desk desk = leadership()) {
      desk.open(PAGE);
      Accessibility.check(desk.page);
      desk.onAPhone();
      desk.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Accessibility.check(desk.page);
      desk.open(PAGE + "?present=yes");
      assertThat(desk.page.locator(".rail").isVisible()).isFalse();
      Accessibility.check(desk.page);
      assertThat(
              desk.page
                  .request()
                  .get(desk.page.url().replaceAll("/reporting.*", "/reporting/overview.pdf"))
                  .headers()
                  .get("content-type"))
          .contains("pdf");
    }
  }

  @Test
  void isWhereLeadershipBeginsUnlessItAskedForAPage() {
    try (Desk desk = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      desk.open("/login.xhtml");
      desk.signIn("lanhdao.bng");
      desk.page.waitForURL("**/reporting/dashboard.xhtml");
      desk.endSession();
      desk.open("/coverage/view.xhtml");
      desk.signIn("lanhdao.bng");
      desk.page.waitForURL("**/coverage/view.xhtml");
    }
  }

  @Test
  void aRowLeadsToTheBodyAndTheBodyToWhatItWas() {
    try (Desk desk = leadership()) {
      desk.open("/coverage/view.xhtml");
      desk.page.locator("tbody th a").filter(text("Tỉnh Lào Cai")).click();
      desk.page.waitForURL("**/reporting/body.xhtml?**");
      assertThat(desk.page.locator("[data-tick]").getAttribute("data-tick")).isEqualTo("INHERITED");
      assertThat(desk.page.locator("main").innerText()).contains("202/2025/QH15");
      Accessibility.check(desk.page);
      desk.onAPhone();
      desk.page.locator("main td a").filter(text("Tỉnh Yên Bái")).click();
      desk.page.locator("h1").filter(text("Tỉnh Yên Bái")).waitFor();
      assertThat(desk.page.locator(".g-note").innerText()).contains("30/06/2025");
      Accessibility.check(desk.page);
    }
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  @Test
  void isNotThereForWhoIsNotSignedIn() {
    try (Desk anybody = Desk.ofAnybody(OFFICE.browser(), OFFICE.address())) {
      anybody.open("/reporting/rows.csv?figure=TASKS");
      assertThat(anybody.page.locator("input[type=password]").count()).isEqualTo(1);
    }
  }

  private static long lines(Desk desk, String csv) {
    String host = desk.page.url().replaceAll("^(https?://[^/]+).*", "$1");
    return desk.page.request().get(host + csv).text().lines().count();
  }

  private static Map<String, String> ranking(Desk desk) {
    Function<Locator, String> share = row -> row.getAttribute("data-share");
    return desk.page.locator("[data-ranking] tr[data-code]").all().stream()
        .collect(Collectors.toMap(row -> row.getAttribute("data-code"), share));
  }

  private static String sentence(Desk desk) {
    return desk.page.locator(".r-sentence").innerText();
  }

  /** What the figure is of: the number after the stroke. */
  private static String of(Desk desk, String figure) {
    return desk.page
        .locator("[data-figure=" + figure + "] .v small")
        .innerText()
        .replaceAll("^/ (\\d+).*$", "$1")
        .strip();
  }

  private static String focused(Desk desk) {
    return String.valueOf(desk.page.evaluate("document.activeElement.dataset.code"));
  }

  private static Desk leadership() {
    return OFFICE.desk("lanhdao.bng");
  }
}
