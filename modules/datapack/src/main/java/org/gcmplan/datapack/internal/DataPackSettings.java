package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator decides about the data pack. */
@Dependent
class DataPackSettings {
  private final boolean enabled;
  private final Optional<String> folder;
  private final boolean demonstration;
  private final String password;

  @Inject
  DataPackSettings(
      @ConfigProperty(name = "gcmplan.datapack.enabled", defaultValue = "true") boolean enabled,
      @ConfigProperty(name = "gcmplan.datapack.dir") Optional<String> folder,
      @ConfigProperty(name = "gcmplan.demonstration", defaultValue = "true") boolean demonstration,
      @ConfigProperty(name = "gcmplan.demonstration.password", defaultValue = "Di-cu-an-toan-2030")
          String password) {
    this.enabled = enabled;
    this.folder = folder;
    this.demonstration = demonstration;
    this.password = password;
  }

  /** Whether the pack is loaded at start. */
  boolean isLoadedAtStart() {
    return enabled;
  }

  /** Whether the demonstration is told, and an illustrative plan put in force. */
  boolean isDemonstration() {
    return demonstration;
  }

  /** The one password of all demonstration accounts. */
  String demonstrationPassword() {
    return password;
  }

  PackFolder files() {
    return folder.map(Path::of).map(PackFolder::at).orElseGet(PackFolder::shipped);
  }
}
