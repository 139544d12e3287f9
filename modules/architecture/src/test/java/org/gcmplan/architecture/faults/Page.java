package org.gcmplan.architecture.faults;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * A page as it came back.
 *
 * @param address where it was in the end, after being sent on
 * @param status what the server made of the request
 * @param content what stands on it
 */
record Page(URI address, int status, Document content) {
  /** The page was no longer known, so nothing was done. */
  private static final String OPENED_AFRESH = "done=web.done.expired";

  static Page of(HttpResponse<String> answer) {
    return new Page(
        answer.uri(), answer.statusCode(), Jsoup.parse(answer.body(), answer.uri().toString()));
  }

  boolean isFault() {
    return status >= 500;
  }

  boolean asksForSignIn() {
    return content.selectFirst("input[type=password]") != null;
  }

  /** Whether the server says that something was done: it sends on with a word of it. */
  boolean tellsOfDeed() {
    String query = String.valueOf(address.getQuery());
    return query.contains("done=") && !query.contains(OPENED_AFRESH);
  }

  /** What the page complains of, for a report. */
  String complaint() {
    String said = content.select(".g-errors, .ui-message-error, .g-note.bad, h1").text();
    return status + " " + address.getPath() + " " + said;
  }

  Optional<Form> form(String id) {
    return Optional.ofNullable(content.selectFirst("form[id=%s], form[id$=:%s]".formatted(id, id)))
        .map(found -> new Form(address, (FormElement) found));
  }
}
