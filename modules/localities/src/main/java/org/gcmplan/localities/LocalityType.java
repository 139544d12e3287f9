package org.gcmplan.localities;

/** The two kinds of unit at provincial level. */
public enum LocalityType {
  CITY,
  PROVINCE
}
