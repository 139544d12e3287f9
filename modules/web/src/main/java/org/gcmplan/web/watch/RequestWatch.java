package org.gcmplan.web.watch;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Marks every request, tells the mark to whoever asked, and measures how long the answer took. */
public class RequestWatch extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String HEADER = "X-Request-Id";
  private static final int OF_A_CLASS = 100;

  @Inject transient MetricRegistry metrics;
  @Inject transient UnderWay underWay;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String mark = RequestMark.given(request.getHeader(HEADER));
    long began = System.nanoTime();
    underWay.begins();
    RequestMark.begin(mark);
    response.setHeader(HEADER, mark);
    try {
      chain.doFilter(request, response);
    } finally {
      RequestMark.end();
      underWay.ends();
      measure(request, response, Duration.ofNanos(System.nanoTime() - began));
    }
  }

  private void measure(HttpServletRequest request, HttpServletResponse response, Duration taken) {
    metrics
        .histogram(
            "gcmplan_request_milliseconds",
            new Tag("kind", kind(request)),
            new Tag("answer", response.getStatus() / OF_A_CLASS + "xx"))
        .update(taken.toMillis());
  }

  /**
   * Pages, what belongs to them, and everything else: never an address, of which there are many.
   */
  private static String kind(HttpServletRequest request) {
    String path = request.getServletPath();
    if (path.startsWith("/jakarta.faces.resource/")) {
      return "resource";
    }
    if (!path.endsWith(".xhtml")) {
      return "other";
    }
    return request.getMethod().equals("POST") ? "act" : "page";
  }
}
