package org.gcmplan.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what is wanted, prints a table, and writes every round as CSV. */
public final class Benchmark {
  private static final int SMALL = 10_000;
  private static final int LARGE = 100_000;
  private static final List<String> OF_SMALL =
      List.of("inbox", "tasks", "plan", "public-plan", "decision", "dashboard", "task");
  private static final Map<String, Integer> WORK = work();
  private static final Map<String, String> BROWSER =
      Map.of(
          "browser-inbox", "/inbox",
          "browser-plan", "/publication/plan.xhtml",
          "browser-dashboard", "/reporting/dashboard.xhtml");
  private static final int CLIENTS = 8;
  private static final List<String> OF_LARGE =
      List.of(
          "inbox-100000",
          "dashboard-100000",
          "tasks-100000",
          "task-100000",
          "plan-100000",
          "dashboard-100000-by-8",
          "inbox-100000-by-8");

  private final Wanted wanted;
  private final Results results;
  private final Stock stock;

  private Benchmark(Wanted wanted, Results results, Stock stock) {
    this.wanted = wanted;
    this.results = results;
    this.stock = stock;
  }

  public static void main(String[] args) throws SQLException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    Wanted wanted = Wanted.ofProperties();
    Results results = new Results(out, wanted.folder().resolve("benchmark.csv"));
    out.println(Machine.described());
    try (Stock stock = Stock.open(wanted, out)) {
      new Benchmark(wanted, results, stock).measure();
    } finally {
      results.print();
    }
  }

  /** How often each piece of work is done in a round. */
  private static Map<String, Integer> work() {
    Map<String, Integer> work = new LinkedHashMap<>();
    work.put("update", 10);
    work.put("opinion", 50);
    work.put("progress", 50);
    work.put("report-pdf", 3);
    work.put("report-docx", 3);
    work.put("report-xlsx", 5);
    work.put("certificates", 1);
    work.put("import", 1);
    return work;
  }

  private void measure() throws SQLException {
    if (wanted.includes("start")) {
      new StartRows(wanted, results).measure(stock.copyWith(0), stock.pid());
    }
    if (wanted.includesAny(OF_SMALL)
        || wanted.includesAny(WORK.keySet())
        || wanted.includesAny(BROWSER.keySet())) {
      small();
    }
    if (wanted.includesAny(OF_LARGE)) {
      large();
    }
  }

  private void small() throws SQLException {
    try (MeasuredServer server = MeasuredServer.start(wanted, results, stock, SMALL);
        Connection database = stock.look()) {
      PageRows pages = PageRows.of(server.address(), database);
      server.visit(pages.ofTenThousand(), 1);
      stock.explaining(() -> pages.once(pages.ofTenThousand()));
      pages.byEight("").forEach(page -> server.visit(List.of(page), CLIENTS));
      new StartRows(wanted, results).afterLoad("memory-after-pages", server);
      WORK.forEach(server::work);
      BrowserRows browser = new BrowserRows(server.address(), results, wanted.rounds());
      BROWSER.forEach(
          (row, path) -> {
            if (wanted.includes(row)) {
              browser.measure(row, path);
            }
          });
    }
  }

  private void large() throws SQLException {
    try (MeasuredServer server = MeasuredServer.start(wanted, results, stock, LARGE);
        Connection database = stock.look()) {
      PageRows pages = PageRows.of(server.address(), database);
      server.visit(pages.ofHundredThousand(), 1);
      stock.explaining(() -> pages.once(pages.ofHundredThousand()));
      pages.byEight("-100000").forEach(page -> server.visit(List.of(page), CLIENTS));
      new StartRows(wanted, results).afterLoad("memory-after-pages-100000", server);
    }
  }
}
