package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator may set about the place of the application: zone, address, other nodes. */
@Dependent
class StartSettings {
  private final Optional<ZoneId> zone;
  private final URI address;
  private final boolean clustered;
  private final Duration clockLook;
  private final Duration farewell;
  private final Optional<Path> backupFolder;

  // The defaults stand here too: inside an EAR the server does not read the archive's own file.
  @Inject
  StartSettings(
      @ConfigProperty(name = "gcmplan.zone") Optional<ZoneId> zone,
      @ConfigProperty(name = "gcmplan.url", defaultValue = "http://localhost:8080/gcm") URI address,
      @ConfigProperty(name = "gcmplan.cluster.enabled", defaultValue = "false") boolean clustered,
      @ConfigProperty(name = "gcmplan.cluster.clock-look", defaultValue = "PT1M")
          Duration clockLook,
      @ConfigProperty(name = "gcmplan.cluster.farewell", defaultValue = "PT5S") Duration farewell,
      @ConfigProperty(name = "gcmplan.backup.folder") Optional<String> backupFolder) {
    this.zone = zone;
    this.address = address;
    this.clustered = clustered;
    this.clockLook = clockLook;
    this.farewell = farewell;
    this.backupFolder = backupFolder.map(Path::of);
  }

  /** Empty where the country's own counts. */
  Optional<ZoneId> zone() {
    return zone;
  }

  URI address() {
    return address;
  }

  /** Whether other nodes are meant to work on the same database. */
  boolean isClustered() {
    return clustered;
  }

  /** How long between two looks at the clocks. */
  Duration clockLook() {
    return clockLook;
  }

  /** How long a node of several goes on answering after it was asked to end. */
  Duration farewell() {
    return farewell;
  }

  /** Where the embedded database is written away every night. */
  Optional<Path> backupFolder() {
    return backupFolder;
  }
}
