package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Addresses at which something might be that nobody meant to serve, sent as written. */
class ProbesIT {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final List<String> LOOKED_FOR =
      List.of(
          "/engine-rest",
          "/engine-rest/engine",
          "/camunda",
          "/camunda/app/cockpit",
          "/metrics",
          "/WEB-INF/web.xml",
          "/WEB-INF/faces-config.xml",
          "/WEB-INF/template.xhtml",
          "/WEB-INF/classes",
          "/WEB-INF/lib",
          "/META-INF/MANIFEST.MF",
          "/META-INF/persistence.xml",
          "/META-INF/sbom/gcmplan.cdx.json",
          "/META-INF/microprofile-config.properties",
          "/web.xml",
          "/console",
          "/h2-console",
          "/h2",
          "/admin",
          "/asadmin",
          "/management",
          "/management/domain",
          "/__asadmin",
          "/monitoring",
          "/manager/html",
          "/host-manager",
          "/actuator",
          "/actuator/env",
          "/jolokia",
          "/jmx",
          "/health/../gcm/audit/trail.xhtml",
          "/openapi",
          "/swagger",
          "/swagger-ui.html",
          "/graphql",
          "/.git/config",
          "/.git/HEAD",
          "/.env",
          "/.htaccess",
          "/.svn/entries",
          "/.DS_Store",
          "/backup.zip",
          "/gcm.war",
          "/gcmplan.war",
          "/db.sql",
          "/dump.sql",
          "/data/gcmplan.mv.db",
          "/server.log",
          "/logs/server.log",
          "/phpinfo.php",
          "/wp-login.php",
          "/cgi-bin/test",
          "/index.jsp",
          "/index.html",
          "/test",
          "/debug",
          "/trace",
          "/status",
          "/server-status",
          "/robots.txt.bak",
          "/config",
          "/config/application",
          "/resources",
          "/resources/gcm",
          "/resources/gcm/text.xhtml",
          "/resources/gcm/gcm.js",
          "/javax.faces.resource/x.xhtml",
          "/jakarta.faces.resource/text.xhtml.xhtml?ln=gcm",
          "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
          "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
          "/jakarta.faces.resource/web.xml.xhtml?loc=../WEB-INF",
          "/jakarta.faces.resource/web.xml.xhtml?con=../WEB-INF",
          "/jakarta.faces.resource/faces-config.xml.xhtml?ln=..%2fWEB-INF",
          "/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml.xhtml",
          "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=4xE5s8AClZxUxmyaZjpBstMXUalIgOJHOtvxel/v4YXvibdOn52ow4M6lDwUtWZvxo1ZcoLRcZVlYFyR3sGqDQ&pfdrt=sc",
          "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=%24%7B7*191%7D&pfdrt=sc",
          "/jakarta.faces.push/inbox",
          "/jakarta.faces.push/x?%24%7B7*191%7D");
  private static final List<String> BEHIND = List.of("audit/trail.xhtml", "updates/list.xhtml");
  private static final List<String> ROUNDABOUT =
      List.of(
          "/gcm/public/../%s",
          "/gcm/public/%%2e%%2e/%s",
          "/gcm/public/..;/%s",
          "/gcm/public;/../%s",
          "/gcm/public/./../%s",
          "/gcm//%s",
          "//gcm/%s",
          "/gcm/;/%s",
          "/gcm/public/..%%2f%s",
          "/gcm/public/..%%5c%s",
          "/gcm/public/..\\%s",
          "/gcm/public/%%252e%%252e/%s",
          "/gcm/public/%%c0%%ae%%c0%%ae/%s",
          "/gcm/login.xhtml/../%s",
          "/gcm/login.xhtml;/../%s",
          "/gcm/sign-in/../%s",
          "/gcm/feeds/..;/%s",
          "/gcm/%s;.css",
          "/gcm/%s;jsessionid=1",
          "/gcm/%s/",
          "/gcm/%s/x",
          "/gcm/%s%%00",
          "/gcm/%s%%00.css",
          "/gcm/%s.xhtml",
          "/gcm/jakarta.faces.resource/../%s",
          "/GCM/%s",
          "/gcm/./%s",
          "/%s",
          "/gcm/public%%2f..%%2f%s",
          "/gcm/jakarta.faces.resource/%s.xhtml");

  @Test
  void nothingIsServedThatNobodyMeantToServe() throws IOException {
    List<String> served = new ArrayList<>();
    for (String top : List.of("", "/gcm", "/gcm/public")) {
      for (String path : LOOKED_FOR) {
        String answer = raw("GET", top + path);
        boolean empty = answer.strip().endsWith("chunked\r\n\r\n0");
        boolean own = top.isEmpty() && path.matches("/(health/.*|metrics)");
        if (isThere(answer) && !isSignIn(answer) && !empty && !own) {
          served.add(top + path + ": " + start(answer));
        }
      }
    }

    assertThat(served).isEmpty();
  }

  @Test
  void noWayRoundTheSignIn() throws IOException {
    List<String> through = new ArrayList<>();
    for (String page : BEHIND) {
      for (String way : ROUNDABOUT) {
        String answer = raw("GET", way.formatted(page));
        if (isThere(answer) && !isSignIn(answer)) {
          through.add(way.formatted(page) + ": " + start(answer));
        }
      }
    }

    assertThat(through).isEmpty();
  }

  @Test
  void brokenRequestsAreRefusedWithoutAWordAboutTheInside() throws IOException {
    String long1 = "a".repeat(70_000);
    List<String> requests =
        List.of(
            "GET /gcm/public HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
            "GET /gcm/public HTTP/1.1\r\nHost: a\r\nX: " + long1 + "\r\nConnection: close\r\n\r\n",
            "GET /gcm/" + long1 + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "POST /gcm/login.xhtml HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n",
            "POST /gcm/login.xhtml HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n"
                + "Connection: close\r\n\r\n",
            "GET /gcm/public?lang=%ZZ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /gcm/inbox HTTP/1.1\r\nHost: a\r\nCookie: JSESSIONID=%00\"'<x>; =;;\r\n"
                + "Connection: close\r\n\r\n");
    for (String request : requests) {
      String answer = sent(request);
      assertThat(answer)
          .as(request.substring(0, Math.min(80, request.length())))
          .doesNotContain("Exception", "org.gcmplan", "org.glassfish", "\tat ", "jakarta.servlet");
    }
  }

  @Test
  void whatIsWrittenIntoTheLanguageStaysText() {
    Stream.of("/public", "/login.xhtml", "/public/plan.xhtml")
        .forEach(
            address -> {
              String attack = "';alert(1)//\"><script>x</script>";
              Answer answer = Target.anybody().get(address + "?lang=" + Visitor.encoded(attack));
              assertThat(answer.text()).as(address).doesNotContain("alert(1)//\"><script");
              assertThat(answer.page().select("html").attr("lang")).isIn("vi", "en");
            });
  }

  @Test
  void anErrorSaysAReferenceAndNothingElse() {
    for (String address :
        List.of(
            "/nothing-here.xhtml",
            "/updates/decision.xhtml?update=x",
            "/public/compare.xhtml?from=99999999999999999999&to=x",
            "/public/edition.xhtml?number=-1",
            "/certificates/register.xhtml?page=x",
            "/search/results.xhtml?q=%00&page=-1",
            "/workflow/inbox.xhtml?page=-1&kind=x",
            "/updates/list.xhtml?page=99999999999&status=x",
            "/audit/trail.xhtml?before=x",
            "/jakarta.faces.resource/x.xhtml")) {
      Answer answer = Target.reading("kiemtoan").get(address);
      assertThat(answer.status()).as(address).isNotEqualTo(500);
      assertThat(answer.text())
          .as(address)
          .doesNotContain("Exception", "org.gcmplan", "org.glassfish", "jakarta.faces.Faces");
    }
  }

  private static boolean isThere(String answer) {
    return start(answer).contains(" 200 ");
  }

  private static boolean isSignIn(String answer) {
    return answer.contains("enter:password");
  }

  private static String start(String answer) {
    return answer.lines().findFirst().orElse("");
  }

  private static String raw(String method, String path) throws IOException {
    return sent(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  private static String sent(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", Target.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      try (InputStream answer = socket.getInputStream()) {
        return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
      } catch (java.net.SocketException closed) {
        return "";
      }
    }
  }
}
