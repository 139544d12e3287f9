package org.gcmplan.localities;

/** What can become of provinces and cities. */
public enum TerritorialKind {
  MERGER,
  DIVISION,
  REDESIGNATION
}
