package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA as far as a machine can see it; and nothing that scrolls sideways. */
final class Accessibility {
  private static final List<String> WCAG_22_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /**
   * A colour that is on its way to another one says nothing; what turns for ever is not waited for.
   */
  private static final String STAND_STILL =
      "() => Promise.race([new Promise(late => setTimeout(late, 2000)), Promise.allSettled("
          + "document.getAnimations().map(each => each.finished)).then(() => null)])";

  private Accessibility() {}

  static void check(Page page) {
    page.waitForLoadState();
    page.evaluate(STAND_STILL);
    // A page that tells of a fault would pass.
    assertThat(page.locator("[data-fault]").count()).as("faults on %s", page.url()).isZero();
    List<String> found =
        new AxeBuilder(page)
            .withTags(WCAG_22_AA).analyze().getViolations().stream()
                .map(
                    rule ->
                        rule.getId()
                            + ": "
                            + rule.getHelp()
                            + " "
                            + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .limit(3)
                                .toList())
                .toList();
    assertThat(found).as("axe on %s", page.url()).isEmpty();
  }

  static void checkWidth(Page page) {
    Object overflow =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(((Number) overflow).intValue())
        .as("pixels that scroll sideways on %s", page.url())
        .isLessThanOrEqualTo(0);
  }
}
