package org.gcmplan.architecture.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.gcmplan.architecture.server.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The power fails while a decision can still be taken back. */
@ExtendWith(LastLooks.class)
class UndoRestartIT {

  @Test
  void whatWasOrderedIsCarriedOutOnceAfterTheStart() throws SQLException {
    try (Chromium chromium = Chromium.start()) {
      RunningApplication first = RunningApplication.start(Map.of("GCMPLAN_UNDO_SECONDS", "30"));
      try (Desk approver = Desk.of("thutruong.bng", chromium.browser(), first.address())) {
        approver.page.locator("[data-bulk-item=APPROVE]").first().check();
        approver.page.locator("[data-bulk-act=APPROVE]").click();
        approver.page.locator("button[id$=confirm]").click();
        approver.toldAndMayUndo("Đã phê duyệt CN-10");
        first.kill();
      }

      try (RunningApplication again = RunningApplication.startIn(first.folder(), Map.of());
          Desk approver = Desk.of("thutruong.bng", chromium.browser(), again.address())) {
        await()
            .pollInSameThread()
            .atMost(Duration.ofSeconds(60))
            .untilAsserted(
                () -> {
                  approver.open("/workflow/inbox.xhtml");
                  assertThat(approver.page.locator("[data-bulk-item=APPROVE]").count()).isZero();
                });
        approver.open("/workflow/inbox.xhtml?view=DONE");
        approver.told("CN-10");
      }
      assertThat(approvals(first.folder())).isOne();
    }
  }

  /** How often CN-10 was approved, by the history of the update. */
  private static long approvals(Path folder) throws SQLException {
    String url = "jdbc:h2:file:" + folder.resolve("data/gcmplan");
    try (Connection connection = DriverManager.getConnection(url, "gcmplan", "");
        Statement query = connection.createStatement();
        ResultSet count =
            query.executeQuery(
                "select count(*) from updates.history_line h join updates.plan_update u"
                    + " on u.id = h.update_id where u.reference = 'CN-10' and h.act = 'APPROVED'"
                    + " and not exists (select 1 from updates.delayed_act)")) {
      count.next();
      return count.getLong(1);
    }
  }
}
