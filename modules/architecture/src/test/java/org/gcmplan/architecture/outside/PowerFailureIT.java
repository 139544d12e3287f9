package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.architecture.server.RunDatabase;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The application as it is shipped, with the demonstration: the power fails while ministries answer
 * a consultation, and after the next start nothing is lost, doubled or half-done.
 */
@ExtendWith(LastLooks.class)
class PowerFailureIT {
  private static final String TITLE = "Bổ sung nhiệm vụ 3.15";
  private static final List<String> MINISTRIES = List.of("daumoi.byt", "daumoi.nhnn");
  private static final String PROVINCE = "daumoi.lao-cai";
  private static final int WHILE_IT_IS_WRITTEN = 40;

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgresql"})
  void opinionsRouteAndInboxAreUnharmed(String kind) throws Exception {
    RunDatabase database = new RunDatabase(kind);
    Map<String, String> environment = new HashMap<>(database.environment());
    // Acts that wait to be undone have a test of their own.
    environment.put("GCMPLAN_UNDO_SECONDS", "0");
    try {
      RunningApplication first = RunningApplication.start(environment);
      Path folder = first.folder();
      answered(first, MINISTRIES.get(0));
      failsWhileTheOthersAnswer(first);
      assertThat(first.log()).doesNotContain("SEVERE");
      RowsAtRest found = rows(database, folder);
      found.assertThatRecordRouteAndInboxAgree();
      assertThat(found.answered()).contains(MINISTRIES.get(0).replace("daumoi.", ""));

      try (RunningApplication again = RunningApplication.startIn(folder, environment)) {
        MINISTRIES.forEach(ministry -> answeredIfAsked(again, ministry));
        answeredIfAsked(again, PROVINCE);
        theChainIsWhole(again);
      }
      RowsAtRest after = rows(database, folder);
      after.assertThatRecordRouteAndInboxAgree();
      assertThat(after.answered())
          .containsAll(MINISTRIES.stream().map(each -> each.replace("daumoi.", "")).toList());
      assertThat(after.counts()).containsAllEntriesOf(found.countsThatStay());
    } finally {
      database.stop();
    }
  }

  private static void failsWhileTheOthersAnswer(RunningApplication application) {
    try (Desk bank = desk("daumoi.nhnn", application);
        Desk province = desk(PROVINCE, application)) {
      writes(bank);
      writes(province);
      bank.button("Gửi ý kiến").evaluate("button => button.click()");
      province.button("Gửi ý kiến").evaluate("button => button.click()");
      bank.page.waitForTimeout(WHILE_IT_IS_WRITTEN);
      application.kill();
    }
  }

  private static void answered(RunningApplication application, String ministry) {
    try (Desk desk = desk(ministry, application)) {
      writes(desk);
      desk.button("Gửi ý kiến").click();
      desk.told("Đã gửi ý kiến");
    }
  }

  /** Answers for a ministry whose answer was not written down before the power failed. */
  private static void answeredIfAsked(RunningApplication application, String ministry) {
    try (Desk desk = desk(ministry, application)) {
      if (desk.page.locator("a.t").filter(titled()).count() > 0) {
        writes(desk);
        desk.button("Gửi ý kiến").click();
        desk.told("Đã gửi ý kiến");
      }
    }
  }

  private static void writes(Desk desk) {
    desk.page.locator("a.t").filter(titled()).click();
    desk.page.locator("h1").filter(titled()).waitFor();
    desk.act("Cho ý kiến");
    desk.page.getByRole(AriaRole.RADIO, agreeing()).check();
  }

  private static void theChainIsWhole(RunningApplication application) {
    try (Desk auditor = desk("kiemtoan", application)) {
      auditor.open("/audit/trail.xhtml");
      auditor.button("Kiểm tra chuỗi").click();
      auditor.told("nguyên vẹn");
    }
  }

  private static RowsAtRest rows(RunDatabase database, Path folder) throws SQLException {
    try (Connection connection = database.look(folder)) {
      return RowsAtRest.read(connection, "CN-06");
    }
  }

  private static Locator.FilterOptions titled() {
    return new Locator.FilterOptions().setHasText(TITLE);
  }

  private static Page.GetByRoleOptions agreeing() {
    return new Page.GetByRoleOptions().setName("Đồng ý").setExact(true);
  }

  private static Desk desk(String userName, RunningApplication application) {
    return Desk.of(userName, chromium.browser(), application.address());
  }
}
