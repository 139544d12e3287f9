package org.gcmplan.localities;

/** The two kinds of unit at provincial level, and the one within them. */
public enum LocalityType {
  CITY,
  PROVINCE,
  /** A commune, ward or special zone: a body of its own, never listed beside the provinces. */
  COMMUNE
}
