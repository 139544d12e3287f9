package org.gcmplan.architecture.outside;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What every desk of a test showed when its person left: told with the failure of that test, and
 * forgotten where it passed.
 */
final class LastLooks implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
  private static final Path FOLDER = Path.of("target");
  private static final String MESSAGES = ".g-messages, .g-done, .g-errors, [data-fault]";
  private static final int MOST_TIME_FOR_A_PICTURE = 5_000;

  /** A class has one thread, and forks share no memory. */
  private static final List<Look> LOOKS = new ArrayList<>();

  private record Look(String who, String told, byte[] picture) {}

  /** Looks a last time before the page goes. */
  static void at(Page page, String who) {
    try {
      String told = page.url() + " " + page.locator(MESSAGES).allInnerTexts();
      Page.ScreenshotOptions options =
          new Page.ScreenshotOptions().setFullPage(true).setTimeout(MOST_TIME_FOR_A_PICTURE);
      LOOKS.add(new Look(who, told, page.screenshot(options)));
    } catch (PlaywrightException gone) {
      LOOKS.add(new Look(who, page.url() + " cannot be looked at: " + gone.getMessage(), none()));
    }
  }

  @Override
  public void beforeTestExecution(ExtensionContext test) {
    LOOKS.clear();
  }

  @Override
  public void afterTestExecution(ExtensionContext test) {
    test.getExecutionException().ifPresent(failure -> tell(test, failure));
    LOOKS.clear();
  }

  private static void tell(ExtensionContext test, Throwable failure) {
    String name =
        test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName();
    for (int place = 0; place < LOOKS.size(); place++) {
      Look look = LOOKS.get(place);
      Path file = FOLDER.resolve(name + "-" + (place + 1) + "-" + look.who() + ".png");
      failure.addSuppressed(new Seen(look.who() + " at " + look.told() + " see " + file));
      write(file, look.picture());
    }
  }

  private static void write(Path file, byte[] picture) {
    try {
      Files.write(file, picture);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static byte[] none() {
    return new byte[0];
  }

  /** Beside a failure: not where in the code, but what a person saw. */
  private static final class Seen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Seen(String what) {
      super(what, null, false, false);
    }
  }
}
