package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Requests that another site made somebody's browser send, or that were put together by hand. */
class ForgedRequestsIT {
  private static final String NOTE = "/notifications/watching";
  private static final Map<String, String> WATCH =
      Map.of("kind", "update", "id", "x-1", "page", "/updates/list.xhtml", "act", "watch");

  @Test
  void aPostFromAnotherSiteHasNoEffect() {
    Visitor person = Target.signedIn("daumoi.btp");
    for (String[] headers :
        List.of(
            new String[] {"Origin", "https://evil.example"},
            new String[] {"Origin", "null"},
            new String[] {"Origin", "http://127.0.0.1:1"},
            new String[] {"Origin", "http://127.0.0.1:" + Target.port() + ".evil.example"},
            new String[] {"Sec-Fetch-Site", "cross-site"},
            new String[] {"Sec-Fetch-Site", "same-site"})) {
      for (String address : List.of(NOTE, "/saved-input", "/sign-out", "/updates/undo")) {
        assertThat(person.post(address, WATCH, headers).status())
            .as(address + " with " + List.of(headers))
            .isEqualTo(403);
      }
    }
    assertThat(person.get("/inbox").asksForSignIn()).as("signed out by another site").isFalse();
  }

  @Test
  void aPostFromHereIsTaken() {
    Visitor person = Target.signedIn("daumoi.btp");

    Answer answer =
        person.post("/sign-out", Map.of(), "Origin", "http://127.0.0.1:" + Target.port());

    assertThat(answer.status()).isEqualTo(302);
    assertThat(person.get("/inbox").asksForSignIn()).isTrue();
  }

  @Test
  void aFormWithoutOrWithAnothersStateHasNoEffect() {
    String before = rhythm();
    Visitor victim = Target.signedIn("daumoi.btp");
    Document mine = Target.signedIn("daumoi.byt").get("/access/account.xhtml").page();
    for (String state :
        List.of("", "1:1", "-1:-1", mine.select("[name=" + Visitor.STATE + "]").val())) {
      for (String form : mine.select("form[id]").eachAttr("id")) {
        Map<String, String> fields = new LinkedHashMap<>(Visitor.fieldsOf(mine, form));
        mine.getElementById(form)
            .select("[type=submit], button")
            .forEach(button -> fields.put(button.attr("name"), "x"));
        fields.put(Visitor.STATE, state);
        Answer answer = victim.post("/access/account.xhtml", fields);
        assertThat(answer.text()).doesNotContain("data-done=");
        assertThat(answer.status()).as(form + " with " + state).isNotEqualTo(500);
      }
    }
    assertThat(rhythm()).isEqualTo(before);
  }

  @Test
  void theStateOfAPageIsNoneOfAnotherPage() {
    Visitor person = Target.signedIn("daumoi.btp");
    Document account = person.get("/access/account.xhtml").page();
    Map<String, String> fields = new HashMap<>();
    fields.put(Visitor.STATE, account.select("[name=" + Visitor.STATE + "]").val());
    fields.put("enter", "enter");

    Answer answer = person.post("/updates/list.xhtml", fields);

    assertThat(answer.status()).isNotEqualTo(500);
    assertThat(answer.text()).doesNotContain("Exception");
  }

  @Test
  void otherMethodsAreNotServed() {
    Visitor person = Target.signedIn("quantri");
    for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "MKCOL")) {
      for (String address : List.of("/inbox", "/public", "/updates/list.xhtml", NOTE)) {
        Answer answer = person.ask(method, address);
        assertThat(answer.status()).as(method + " " + address).isBetween(400, 501);
        assertThat(answer.status()).as(method + " " + address).isNotEqualTo(500);
      }
    }
  }

  @Test
  void whatAHostOrAProxyHeaderSaysIsNotBelieved() {
    String[][] forged = {
      {"Host", "evil.example"},
      {"X-Forwarded-Host", "evil.example"},
      {"X-Forwarded-For", "10.1.2.3"},
      {"X-Forwarded-Proto", "https"},
      {"Forwarded", "host=evil.example"},
      {"X-Original-URL", "/audit/trail.xhtml"},
      {"X-Rewrite-URL", "/audit/trail.xhtml"}
    };
    for (String[] header : forged) {
      for (String address :
          List.of("/", "/public", "/login.xhtml", "/inbox", "/public/feed.atom")) {
        Answer answer = Target.anybody().get(address, header);
        boolean ownFeed = header[0].equals("Host") && address.endsWith(".atom");
        if (!ownFeed) {
          assertThat(answer.header("Location") + answer.text())
              .as(address + " with " + List.of(header))
              .doesNotContain("evil.example");
        }
        assertThat(answer.text()).doesNotContain("<title>Nhật ký");
      }
    }
  }

  @Test
  void nobodyIsLedElsewhereAfterTheSignIn() {
    for (String to :
        List.of(
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "/gcm//evil.example",
            "/gcm/../../evil",
            "javascript:alert(1)",
            "/gcm/\r\nSet-Cookie: a=b")) {
      Visitor person = Target.anybody();
      Map<String, String> fields =
          Visitor.fieldsOf(person.get("/login.xhtml?to=" + Visitor.encoded(to)).page(), "enter");
      fields.putAll(
          Map.of(
              "enter:name", "daumoi.btp", "enter:password", Visitor.PASSWORD, "enter:send", "x"));
      fields.put("to", to);
      Answer answer = person.post("/login.xhtml", fields);
      String location = answer.header("Location");
      assertThat(location).as(to).startsWith("/gcm/").doesNotStartWith("//");
      assertThat(answer.response().headers().allValues("Set-Cookie"))
          .noneMatch(c -> c.startsWith("a="));
    }
  }

  private static String rhythm() {
    return String.join(
        ",",
        Target.found(
            "select account || rhythm || silenced from notifications.mail_choice order by 1"));
  }
}
