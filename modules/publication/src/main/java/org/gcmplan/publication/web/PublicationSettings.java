package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an installation sets for publishing. */
@Dependent
class PublicationSettings {
  private final Optional<String> register;

  @Inject
  PublicationSettings(
      @ConfigProperty(name = "gcmplan.publication.register") Optional<String> register) {
    this.register = register;
  }

  /** The register that the installation names; without one, the plan's own. */
  Optional<String> register() {
    return register.map(String::strip).filter(named -> !named.isEmpty());
  }
}
