package org.gcmplan.architecture.scale;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;

/**
 * Fills a database that holds nothing but the demonstration with as much as a whole country would:
 * every commune of every locality, assignments, five years of reports, open work. Nothing is left
 * to chance, so that two runs give the same rows. The database is named by the application's
 * environment variables; an embedded one can only be opened while the application is stopped.
 *
 * <p>Run by {@code mvn -q -Pscale -Dassignments=100000}.
 */
public final class Scale {
  private static final String EMBEDDED = "jdbc:h2:file:./data/gcmplan;IFEXISTS=TRUE";

  private final Connection database;
  private final PrintStream out;
  private final int assignments;

  private Scale(Connection database, PrintStream out, int assignments) {
    this.database = database;
    this.out = out;
    this.assignments = assignments;
  }

  /** How many assignments, and the folder of the data pack. */
  public static void main(String[] args) {
    var utf8 = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(utf8, true, StandardCharsets.UTF_8);
    System.exit(run(System.getenv(), Integer.parseInt(args[0]), Path.of(args[1]), out));
  }

  /** 0 when it is done, 1 when the database is not for this, 2 when it cannot be written. */
  public static int run(
      Map<String, String> environment, int assignments, Path pack, PrintStream out) {
    try (Connection database =
        DriverManager.getConnection(
            environment.getOrDefault("GCMPLAN_DB_URL", EMBEDDED),
            environment.getOrDefault("GCMPLAN_DB_USER", "gcmplan"),
            environment.getOrDefault("GCMPLAN_DB_PASSWORD", ""))) {
      database.setAutoCommit(false);
      var refusal = new OnlyDemonstration(database, pack).refusal();
      refusal.ifPresent(why -> out.println("refused: " + why));
      if (refusal.isEmpty()) {
        new Scale(database, out, assignments).fill();
      }
      return refusal.isEmpty() ? 0 : 1;
    } catch (SQLException unwritable) {
      out.println("cannot be written: " + unwritable.getMessage());
      return 2;
    }
  }

  private void fill() throws SQLException {
    LocalDate today = LocalDate.now();
    long began = System.nanoTime();
    CommuneRows communes = new CommuneRows(database);
    AssignmentRows given = new AssignmentRows(database, today);
    ReportRows reports = new ReportRows(database);
    WorkRows work = new WorkRows(database, today, assignments);
    communes.write();
    given.write(communes.ids(), assignments, reports);
    work.write(communes.ids());
    database.commit();
    String figures =
        "%d communes, %d assignments, %d occurrences, %d reports, %d work items in %d s%n";
    out.printf(
        figures,
        communes.ids().size(),
        given.assignments(),
        given.occurrences(),
        reports.written(),
        work.written(),
        (System.nanoTime() - began) / 1_000_000_000L);
  }
}
