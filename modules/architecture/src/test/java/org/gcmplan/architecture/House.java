package org.gcmplan.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The house as it was decided: who may use whom. The same table stands in docs/map.md and is what
 * the Maven dependencies say; {@link MavenBordersTest} compares.
 */
final class House {
  static final String ROOT = "org.gcmplan";

  static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("kernel", Set.of()),
              Map.entry("agencies", Set.of("kernel")),
              Map.entry("localities", Set.of("kernel")),
              Map.entry("objectives", Set.of("kernel")),
              Map.entry("audit", Set.of("kernel")),
              Map.entry("documents", Set.of("kernel")),
              Map.entry("notifications", Set.of("kernel", "access")),
              Map.entry(
                  "exchange",
                  Set.of(
                      "assignments",
                      "progress",
                      "kernel",
                      "access",
                      "agencies",
                      "localities",
                      "objectives",
                      "tasks",
                      "updates",
                      "publication")),
              Map.entry("access", Set.of("kernel", "agencies", "localities")),
              Map.entry("tasks", Set.of("kernel", "objectives", "agencies", "localities")),
              Map.entry(
                  "updates",
                  Set.of("kernel", "agencies", "localities", "objectives", "tasks", "documents")),
              Map.entry(
                  "publication",
                  Set.of(
                      "kernel",
                      "agencies",
                      "localities",
                      "objectives",
                      "tasks",
                      "updates",
                      "documents")),
              Map.entry(
                  "workflow",
                  Set.of(
                      "certificates",
                      "council",
                      "nominations",
                      "assignments",
                      "progress",
                      "kernel",
                      "access",
                      "agencies",
                      "localities",
                      "objectives",
                      "tasks",
                      "updates",
                      "publication",
                      "notifications")),
              Map.entry(
                  "datapack",
                  Set.of(
                      "certificates",
                      "council",
                      "nominations",
                      "documents",
                      "assignments",
                      "progress",
                      "coverage",
                      "kernel",
                      "access",
                      "agencies",
                      "localities",
                      "objectives",
                      "tasks",
                      "updates",
                      "publication",
                      "search",
                      "workflow")),
              Map.entry(
                  "assignments", Set.of("agencies", "kernel", "localities", "objectives", "tasks")),
              Map.entry(
                  "progress",
                  Set.of(
                      "agencies",
                      "assignments",
                      "documents",
                      "kernel",
                      "localities",
                      "objectives",
                      "tasks")),
              Map.entry(
                  "coverage",
                  Set.of(
                      "agencies",
                      "assignments",
                      "documents",
                      "kernel",
                      "localities",
                      "objectives")),
              Map.entry("council", Set.of("kernel", "agencies", "documents")),
              Map.entry("certificates", Set.of("kernel", "agencies", "localities", "documents")),
              Map.entry(
                  "nominations",
                  Set.of(
                      "kernel",
                      "agencies",
                      "localities",
                      "objectives",
                      "tasks",
                      "assignments",
                      "progress",
                      "coverage",
                      "documents",
                      "certificates",
                      "council")),
              Map.entry(
                  "reporting",
                  Set.of(
                      "agencies",
                      "assignments",
                      "coverage",
                      "documents",
                      "kernel",
                      "localities",
                      "objectives",
                      "progress",
                      "publication",
                      "tasks",
                      "updates")),
              Map.entry(
                  "search",
                  Set.of(
                      "access",
                      "agencies",
                      "assignments",
                      "kernel",
                      "localities",
                      "objectives",
                      "progress",
                      "publication",
                      "tasks",
                      "updates")),
              Map.entry("web", Set.of("kernel", "access"))));

  /** Modules that own tables. */
  static final List<String> WITH_TABLES =
      List.of(
          "agencies",
          "localities",
          "objectives",
          "audit",
          "documents",
          "access",
          "notifications",
          "tasks",
          "assignments",
          "progress",
          "coverage",
          "council",
          "certificates",
          "nominations",
          "search",
          "updates",
          "publication",
          "workflow",
          "web");

  private House() {}
}
