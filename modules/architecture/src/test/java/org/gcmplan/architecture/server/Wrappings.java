package org.gcmplan.architecture.server;

import java.nio.file.Path;

/** Where the build has put the web archive, its two wrappings, and the server. */
public final class Wrappings {
  private Wrappings() {}

  public static Path webArchive() {
    return named("gcmplan.web-archive");
  }

  public static Path executableJar() {
    return named("gcmplan.executable");
  }

  public static Path enterpriseArchive() {
    return named("gcmplan.enterprise-archive");
  }

  static Path server() {
    return named("gcmplan.server");
  }

  static Path serverSettings() {
    return named("gcmplan.server-configuration");
  }

  /** What operators give to Java. */
  static Path options() {
    return serverSettings().resolveSibling("operations").resolve("jvm.options");
  }

  private static Path named(String property) {
    return Path.of(System.getProperty(property)).toAbsolutePath().normalize();
  }
}
