package org.gcmplan.benchmark;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for pages in rounds, all pages in each round, so that what disturbs the machine disturbs
 * them alike. Clients begin each page together. The first round warms up and is not written down.
 */
public final class PageLoad extends Simulation {
  private final int rounds = Integer.getInteger("benchmark.rounds");
  private final int clients = Integer.getInteger("benchmark.clients");
  private final List<PageVisit> visits =
      PageVisit.read(Path.of(System.getProperty("benchmark.visits")));
  private final RoundBook book =
      new RoundBook(new ProcessFigures(Long.getLong("benchmark.server")));

  public PageLoad() {
    List<ChainBuilder> all = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      for (PageVisit visit : visits) {
        all.add(chain(visit, key(visit, round)));
      }
    }
    setUp(scenario("pages").exec(all).injectOpen(atOnceUsers(clients)))
        .protocols(http.acceptEncodingHeader("gzip").disableFollowRedirect().disableCaching());
  }

  private ChainBuilder chain(PageVisit visit, String key) {
    ChainBuilder page =
        exec(http(visit.row())
                .get(visit.address())
                .header("Cookie", visit.cookie())
                .check(status().is(200))
                .check(bodyLength().saveAs("bytes"))
                .check(responseTimeInMillis().saveAs("millis")))
            .exec(session -> took(session, key));
    ChainBuilder begin = exec(session -> noting(session, () -> book.begin(key)));
    ChainBuilder together = clients > 1 ? rendezVous(clients).exec(begin) : begin;
    return together
        .repeat(visit.times())
        .on(page)
        .exec(session -> noting(session, () -> book.end(key)));
  }

  private Session took(Session session, String key) {
    if (session.isFailed()) {
      return session.markAsSucceeded();
    }
    book.took(key, session.getInt("millis"), session.getInt("bytes"));
    return session;
  }

  private static Session noting(Session session, Runnable note) {
    note.run();
    return session;
  }

  @Override
  public void after() {
    List<String> lines = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (PageVisit visit : visits) {
        lines.add(book.sample(key(visit, round), visit).line());
      }
    }
    try {
      Files.write(Path.of(System.getProperty("benchmark.samples")), lines);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static String key(PageVisit visit, int round) {
    return visit.row() + "," + visit.side() + "," + round;
  }
}
