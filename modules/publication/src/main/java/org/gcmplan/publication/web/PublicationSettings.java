package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation sets for publishing. */
@Dependent
class PublicationSettings {
  private final Optional<String> register;
  private final Optional<String> publicAddress;

  @Inject
  PublicationSettings(
      @ConfigProperty(name = "gcmplan.publication.register") Optional<String> register,
      @ConfigProperty(name = "gcmplan.public-address") Optional<String> publicAddress) {
    this.register = register;
    this.publicAddress = publicAddress;
  }

  /** The register that the installation names; without one, the plan's own. */
  Optional<String> register() {
    return register.map(String::strip).filter(named -> !named.isEmpty());
  }

  /** What stands before the links of the feed, without a slash at its end. */
  Optional<String> publicAddress() {
    return publicAddress
        .map(address -> address.strip().replaceFirst("/+$", ""))
        .filter(address -> !address.isEmpty());
  }
}
