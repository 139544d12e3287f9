package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The outside OpenID provider, if there is one.
 *
 * @param issuer the provider's name, an address; without it there is none
 * @param clientId what the provider calls this application
 * @param clientSecret shown with every code; without it the application is a public client
 * @param label what the button says
 * @param linkByEmail whether a verified mail address may tie an account at the first sign-in
 * @param url the address of this application, to which the provider sends people back
 */
@Dependent
record OidcSettings(
    @ConfigProperty(name = "gcmplan.oidc.issuer") Optional<String> issuer,
    @ConfigProperty(name = "gcmplan.oidc.client-id") Optional<String> clientId,
    @ConfigProperty(name = "gcmplan.oidc.client-secret") Optional<String> clientSecret,
    @ConfigProperty(name = "gcmplan.oidc.label", defaultValue = "OpenID") String label,
    @ConfigProperty(name = "gcmplan.oidc.link-by-email", defaultValue = "true") boolean linkByEmail,
    @ConfigProperty(name = "gcmplan.url", defaultValue = "http://localhost:8080/gcm") String url) {
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject
  OidcSettings {
    issuer.ifPresent(OidcSettings::mustBeSafe);
    if (issuer.isPresent() && clientId.isEmpty()) {
      throw new IllegalArgumentException("gcmplan.oidc.issuer needs gcmplan.oidc.client-id");
    }
  }

  boolean isOn() {
    return issuer.isPresent();
  }

  String issuerName() {
    return issuer.orElseThrow(() -> new IllegalStateException("No provider is configured"));
  }

  /** Where the provider sends people back to; to be registered there. */
  String back() {
    return url + "/sign-in/outside/back";
  }

  // What travels in the clear can be changed on the way.
  static void mustBeSafe(String address) {
    var uri = URI.create(address);
    if (!"https".equals(uri.getScheme()) && !THIS_MACHINE.contains(uri.getHost())) {
      throw new IllegalArgumentException("Not by https: " + address);
    }
  }
}
