package org.gcmplan.workflow.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.gcmplan.workflow.Mismatch;

/**
 * Compares records, routes and inbox in the configured database and names what does not agree, with
 * its remedy. The database is named by the same environment variables as the application's; an
 * embedded one can only be opened while the application is stopped.
 */
final class ReconcileDatabase {
  private static final String EMBEDDED = "jdbc:h2:file:./data/gcmplan;IFEXISTS=TRUE";

  private ReconcileDatabase() {}

  public static void main(String[] args) {
    var out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(System.getenv(), new PrintStream(out, true, StandardCharsets.UTF_8)));
  }

  /** 0 when all agree, 1 when something does not, 2 when that cannot be found out. */
  static int run(Map<String, String> environment, PrintStream out) {
    try (Connection connection =
        DriverManager.getConnection(
            environment.getOrDefault("GCMPLAN_DB_URL", EMBEDDED),
            environment.getOrDefault("GCMPLAN_DB_USER", "gcmplan"),
            environment.getOrDefault("GCMPLAN_DB_PASSWORD", ""))) {
      connection.setReadOnly(true);
      return report(StoredAccounts.read(connection), out);
    } catch (SQLException unreadable) {
      out.println("cannot be read: " + unreadable.getMessage());
      return 2;
    }
  }

  private static int report(List<ThreeAccounts> accounts, PrintStream out) {
    List<Mismatch> found =
        accounts.stream().flatMap(account -> account.mismatches().stream()).toList();
    out.printf(
        "%d records, %d routes, %d work items: %s%n",
        count(accounts, account -> account.records().size()),
        count(accounts, account -> account.routes().size()),
        count(accounts, account -> account.shown().size()),
        found.isEmpty() ? "all agree" : found.size() + " do not agree");
    found.forEach(
        one ->
            out.printf(
                "%s %s %s: %s%n",
                one.kind(), one.subject().id(), one.detail(), one.kind().remedy()));
    return found.isEmpty() ? 0 : 1;
  }

  private static int count(List<ThreeAccounts> accounts, ToIntFunction<ThreeAccounts> part) {
    return accounts.stream().mapToInt(part).sum();
  }
}
