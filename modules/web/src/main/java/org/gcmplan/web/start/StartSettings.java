package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator may set about the place of the application: its zone and its address. */
@Dependent
class StartSettings {
  private final Optional<ZoneId> zone;
  private final URI address;

  // The defaults stand here too: inside an EAR the server does not read the archive's own file.
  @Inject
  StartSettings(
      @ConfigProperty(name = "gcmplan.zone") Optional<ZoneId> zone,
      @ConfigProperty(name = "gcmplan.url", defaultValue = "http://localhost:8080/gcm")
          URI address) {
    this.zone = zone;
    this.address = address;
  }

  /** Empty where the country's own counts. */
  Optional<ZoneId> zone() {
    return zone;
  }

  URI address() {
    return address;
  }
}
