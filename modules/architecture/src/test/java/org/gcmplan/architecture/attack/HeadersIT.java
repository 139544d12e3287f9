package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every kind of answer tells the browser: pages, errors, downloads, static files. */
class HeadersIT {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Strict-Transport-Security", "max-age=31536000");
  private static final List<String> PRIVATE =
      List.of(
          "/inbox",
          "/updates/list.xhtml",
          "/updates/decision.xhtml?update={update.in-review}",
          "/certificates/register.csv",
          "/reporting/overview.pdf",
          "/documents/file/{dossier-file.btp}",
          "/nothing-here",
          "/search/index.xhtml",
          "/login.xhtml");
  private static final List<String> PUBLIC =
      List.of(
          "/public",
          "/public/plan.xhtml",
          "/public/feed.atom",
          "/public/data/edition-1.json",
          "/public/papers/plan-1-vi.pdf",
          "/public/nothing-here",
          "/jakarta.faces.resource/gcm.js.xhtml?ln=gcm");
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  @Test
  void everyAnswerCarriesThem() {
    for (String address : PRIVATE) {
      carries(Target.reading("botruong.bng").get(PlantedObjects.in(address)), address);
      carries(Target.anybody().get(PlantedObjects.in(address)), address);
    }
    for (String address : PUBLIC) {
      carries(Target.anybody().get(address), address);
    }
  }

  @Test
  void nothingOfAPersonIsKeptByTheBrowser() {
    for (String address : PRIVATE) {
      Answer answer = Target.reading("botruong.bng").get(PlantedObjects.in(address));
      assertThat(answer.header("Cache-Control")).as(address).contains("no-store");
    }
  }

  @Test
  void eachAnswerHasOnePolicyWithoutInlineScripts() {
    for (String address : List.of("/inbox", "/public", "/login.xhtml", "/nothing-here")) {
      Answer answer = Target.reading("botruong.bng").get(address);
      List<String> policies = answer.response().headers().allValues("Content-Security-Policy");
      assertThat(policies).as(address).hasSize(1);
      assertThat(policies.get(0))
          .as(address)
          .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
          .contains("form-action 'self'");
      String scripts = policies.get(0).replaceAll(".*script-src ", "");
      assertThat(scripts).as(address).doesNotContain("unsafe", "*", "http", "data:");
    }
  }

  @Test
  void theNonceIsNewForEachPageAndStandsInItsScripts() {
    Answer first = Target.signedIn("daumoi.btp").get("/inbox");
    Answer second = Target.signedIn("daumoi.btp").get("/inbox");

    assertThat(nonce(first)).isNotEqualTo(nonce(second));
    assertThat(first.page().select("script:not([src]), script[nonce]"))
        .isNotEmpty()
        .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce(first)));
  }

  @Test
  void theServerDoesNotSayWhatItIs() {
    for (String address : List.of("/public", "/inbox", "/nothing-here", "/public/nothing-here")) {
      Answer answer = Target.anybody().get(address);
      assertThat(answer.response().headers().map().keySet())
          .as(address)
          .noneMatch(name -> name.equalsIgnoreCase("X-Powered-By"))
          .noneMatch(name -> name.equalsIgnoreCase("Server"));
    }
  }

  @Test
  void aDownloadIsNeverAPage() {
    for (String address :
        List.of("/documents/file/{dossier-file.btp}", "/certificates/register.csv")) {
      Answer answer = Target.reading("khenthuong.bng").get(PlantedObjects.in(address));
      assertThat(answer.status()).as(address).isEqualTo(200);
      assertThat(answer.header("Content-Disposition")).as(address).startsWith("attachment");
      assertThat(answer.header("Content-Type")).as(address).doesNotContain("html");
    }
  }

  private static void carries(Answer answer, String address) {
    ALWAYS.forEach(
        (name, value) ->
            assertThat(answer.response().headers().allValues(name))
                .as(name + " of " + address + ", " + answer.status())
                .containsExactly(value));
    assertThat(answer.header("Content-Security-Policy")).as(address).isNotEmpty();
  }

  private static String nonce(Answer answer) {
    Matcher nonce = NONCE.matcher(answer.header("Content-Security-Policy"));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }
}
