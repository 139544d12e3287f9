package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The plan of another country, in another language, out of a folder of tables. */
@ExtendWith(LastLooks.class)
class ExampleCountryIT {
  private static final String TITLE = "Open two shelters";
  private static final String PASSWORD = "Di-cu-an-toan-2030";

  private static RunningApplication application;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    Path pack = Path.of("../../config/data-example").toAbsolutePath().normalize();
    application =
        RunningApplication.start(
            Map.of("GCMPLAN_DATAPACK_DIR", pack.toString(), "GCMPLAN_UNDO_SECONDS", "0"));
  }

  @AfterAll
  static void end() {
    application.close();
    chromium.close();
  }

  @Test
  void anUpdateOfItsPlanGoesThroughAndEverybodyReadsIt() {
    as("drafter.mea", ExampleCountryIT::draft);
    as("office.mea", ExampleCountryIT::ask);
    as("focal.moj", ExampleCountryIT::agree);
    as("office.mea", page -> decide(page, "Submit for approval", "Confirm submission"));
    as("deputy.mea", page -> decide(page, "Approve", "Confirm approval"));
    as("publisher.mea", ExampleCountryIT::publish);

    try (Desk citizen = Desk.ofAnybody(chromium.browser(), application.address())) {
      citizen.open("/public");
      citizen.told("GCM Plan of the Republic of Example");
      citizen.told(TITLE);
      citizen.told("01/MO-MEA");
      assertThat(citizen.page.content()).doesNotContain("Việt Nam").doesNotContain("Viet Nam");
      Accessibility.check(citizen.page);
    }
  }

  private static void draft(Page page) {
    open(page, "/updates/start.xhtml?task=2.02&operation=AMEND");
    page.getByLabel("Title (English)").first().fill(TITLE);
    Accessibility.check(page);
    button(page, "Start writing").click();
    page.getByLabel("What to change in task 2.02").selectOption("AMEND:TARGET");
    button(page, "Add the change").click();
    page.getByLabel("Target").first().fill("60");
    page.getByLabel("Reason (English)").first().fill("One is full.");
    page.getByLabel("Legal basis").first().fill("7/CAB");
    Accessibility.check(page);
    button(page, "Submit for the check").click();
    page.getByText("Submitted for the check.").first().waitFor();
  }

  private static void ask(Page page) {
    work(page);
    act(page, "Ask for opinions");
    Locator form = page.locator("form[id$=ask]");
    form.locator("details summary").first().click();
    for (Locator box : form.getByRole(AriaRole.CHECKBOX).all()) {
      box.uncheck();
    }
    form.getByLabel("Ministry of Justice").check();
    page.getByLabel("Why a body that was unticked is not asked").first().fill("Asked before.");
    form.getByRole(AriaRole.BUTTON).last().click();
    done(page);
  }

  private static void agree(Page page) {
    work(page);
    act(page, "Give an opinion");
    page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Agrees")).first().check();
    button(page, "Send the opinion").click();
    done(page);
  }

  private static void decide(Page page, String act, String confirm) {
    work(page);
    act(page, act);
    button(page, confirm).click();
    done(page);
  }

  private static void publish(Page page) {
    work(page);
    act(page, "Publish");
    assertThat(page.getByLabel("Register of decisions").inputValue()).isEqualTo("MO-MEA");
    page.getByLabel("Function of the signer, in English").fill("Deputy Minister");
    page.keyboard().press("Tab");
    page.locator("form[id$=publish] button[id$=confirm]").click();
    done(page);
  }

  private static void as(String userName, Consumer<Page> work) {
    try (Desk desk = Desk.ofAnybody(chromium.browser(), application.address())) {
      desk.open("/login.xhtml");
      desk.page.locator("input[type=text]").fill(userName);
      desk.page.locator("input[type=password]").fill(PASSWORD);
      desk.page.locator("input[type=password]").press("Enter");
      desk.page.waitForURL("**/inbox");
      work.accept(desk.page);
    }
  }

  private static void open(Page page, String path) {
    page.navigate(application.address() + path);
  }

  private static void work(Page page) {
    open(page, "/inbox");
    page.locator("a.t").filter(new Locator.FilterOptions().setHasText(TITLE)).first().click();
    page.locator("h1").filter(new Locator.FilterOptions().setHasText(TITLE)).waitFor();
  }

  private static void act(Page page, String label) {
    page.locator("summary.g-btn")
        .filter(new Locator.FilterOptions().setHasText(label))
        .first()
        .click();
  }

  private static Locator button(Page page, String label) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private static void done(Page page) {
    page.waitForURL(Pattern.compile(".*/(workflow/inbox|publication/plan)\\.xhtml.*"));
  }
}
