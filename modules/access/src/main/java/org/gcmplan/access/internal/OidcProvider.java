package org.gcmplan.access.internal;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What the provider says of itself, and the talk with it. */
@Dependent
class OidcProvider {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final OidcSettings settings;

  @Inject
  OidcProvider(OidcSettings settings) {
    this.settings = settings;
  }

  /**
   * The provider's own description.
   *
   * @throws OidcFailure when it cannot be read, or is another provider's
   */
  Description description() {
    var issuer = settings.issuerName();
    var root = issuer.endsWith("/") ? issuer : issuer + "/";
    var json = ask(HttpRequest.newBuilder(URI.create(root + ".well-known/openid-configuration")));
    if (!issuer.equals(json.getString("issuer", ""))) {
      throw new OidcFailure("The description is of " + json.getString("issuer", "nobody"));
    }
    return new Description(
        endpoint(json, "authorization_endpoint"),
        endpoint(json, "token_endpoint"),
        endpoint(json, "jwks_uri"));
  }

  /** Sends a request and reads the answer, which must be JSON. */
  JsonObject ask(HttpRequest.Builder request) {
    try {
      var answer =
          http.send(
              request.timeout(PATIENCE).header("Accept", "application/json").build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new OidcFailure("The provider answered " + answer.statusCode());
      }
      try (var reader = Json.createReader(new StringReader(answer.body()))) {
        return reader.readObject();
      }
    } catch (IOException | JsonException unreadable) {
      throw new OidcFailure("The provider cannot be understood", unreadable);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new OidcFailure("Interrupted", interrupted);
    }
  }

  private static URI endpoint(JsonObject json, String name) {
    var address = json.getString(name, "");
    OidcSettings.mustBeSafe(address);
    return URI.create(address);
  }

  /** The provider's addresses. */
  record Description(URI authorization, URI token, URI keys) {

    /** The keys that tokens are signed with, asked for anew when an unknown one turns up. */
    JWKSource<SecurityContext> keySource() {
      try {
        return JWKSourceBuilder.create(keys.toURL()).retrying(true).build();
      } catch (MalformedURLException noAddress) {
        throw new OidcFailure("No address of keys", noAddress);
      }
    }
  }
}
