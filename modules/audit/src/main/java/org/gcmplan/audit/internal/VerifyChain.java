package org.gcmplan.audit.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.gcmplan.audit.Verification;

/**
 * Verifies the chain of the configured database and names the first entry that does not fit. The
 * database is named by the same environment variables as the application's; an embedded one can
 * only be opened while the application is stopped.
 */
final class VerifyChain {
  private static final String EMBEDDED = "jdbc:h2:file:./data/gcmplan;IFEXISTS=TRUE";

  private VerifyChain() {}

  public static void main(String[] args) {
    var out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(System.getenv(), new PrintStream(out, true, StandardCharsets.UTF_8)));
  }

  /** 0 when the chain is intact, 1 when it is broken, 2 when that cannot be found out. */
  static int run(Map<String, String> environment, PrintStream out) {
    try (var connection =
        DriverManager.getConnection(
            environment.getOrDefault("GCMPLAN_DB_URL", EMBEDDED),
            environment.getOrDefault("GCMPLAN_DB_USER", "gcmplan"),
            environment.getOrDefault("GCMPLAN_DB_PASSWORD", ""))) {
      connection.setReadOnly(true);
      return report(ChainWalk.verify(connection), out);
    } catch (SQLException unreadable) {
      out.println("cannot be read: " + unreadable.getMessage());
      return 2;
    }
  }

  private static int report(Verification result, PrintStream out) {
    if (result.isIntact()) {
      out.printf("intact, %d entries%n", result.entries());
      return 0;
    }
    out.printf("broken at entry %d: %s%n", result.firstBroken().orElseThrow(), result.reason());
    return 1;
  }
}
