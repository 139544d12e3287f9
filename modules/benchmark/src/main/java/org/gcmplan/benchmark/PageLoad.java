package org.gcmplan.benchmark;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.Cookie;
import static io.gatling.javaapi.http.HttpDsl.addCookie;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ActionBuilder;
import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks for pages in rounds, all pages in each round, so that what disturbs the machine disturbs
 * them alike. Several clients ask for one page only, so that none disturbs another page's round.
 * The first round is longer, warms up and is not written down.
 */
public final class PageLoad extends Simulation {
  /** The sign-in page is an answer too, but not the one asked for. */
  private static final String SIGN_IN = "name=\"enter:password\"";

  /** A server that people work with has compiled its pages; one that was just started has not. */
  private static final int WARMING = 6;

  private final int rounds = Integer.getInteger("benchmark.rounds");
  private final int clients = Integer.getInteger("benchmark.clients");
  private final List<PageVisit> visits =
      PageVisit.read(Path.of(System.getProperty("benchmark.visits")));
  private final RoundBook book =
      new RoundBook(
          new ProcessFigures(Long.getLong("benchmark.server"), Long.getLong("benchmark.database")));

  public PageLoad() {
    List<ChainBuilder> all = new ArrayList<>();
    for (int round = 0; round <= rounds; round++) {
      for (PageVisit visit : visits) {
        all.add(chain(visit, key(visit, round), round == 0));
      }
    }
    setUp(scenario("pages").exec(all).injectOpen(atOnceUsers(clients)))
        .protocols(http.acceptEncodingHeader("gzip").disableFollowRedirect().disableCaching());
  }

  private ChainBuilder chain(PageVisit visit, String key, boolean warmingUp) {
    ChainBuilder page =
        exec(http(visit.row())
                .get(visit.address())
                .check(status().is(200))
                .check(substring(SIGN_IN).notExists())
                .check(bodyLength().saveAs("bytes"))
                .check(responseTimeInMillis().saveAs("millis")))
            .exec(session -> took(session, key));
    ChainBuilder begin =
        exec(cookie(visit)).exec(session -> noting(session, () -> book.begin(key)));
    return begin
        .repeat(warmingUp ? WARMING * visit.times() : visit.times())
        .on(page)
        .exec(session -> noting(session, () -> book.end(key)));
  }

  private static ActionBuilder cookie(PageVisit visit) {
    String[] named = visit.cookie().split("=");
    URI address = URI.create(visit.address());
    return addCookie(Cookie(named[0], named[1]).withDomain(address.getHost()).withPath("/gcm"));
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
