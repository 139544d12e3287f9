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

  /** The register that the publisher's office keeps, offered first; may be empty. */
  String register() {
    return register.orElse("");
  }
}
