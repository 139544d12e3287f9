package org.gcmplan.notifications.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.notifications.CalendarFeeds;

/** Answers calendar programs. Nobody is signed in here: the address itself is the key. */
@WebServlet("/feeds/calendar/*")
public class FeedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{43})\\.ics");
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject transient CalendarFeeds feeds;
  @Inject transient FeedPace pace;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    Matcher file = FILE.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
    if (!file.matches()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (!pace.allows(file.group(1))) {
      response.setHeader("Retry-After", String.valueOf(FeedPace.SECONDS));
      response.setStatus(TOO_MANY_REQUESTS);
    } else {
      answer(feeds.read(file.group(1)), response);
    }
  }

  private static void answer(Optional<String> calendar, HttpServletResponse response)
      throws IOException {
    if (calendar.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader("Content-Disposition", "inline; filename=\"gcmplan.ics\"");
    response.getWriter().write(calendar.get());
  }
}
