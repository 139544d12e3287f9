package org.gcmplan.datapack.internal;

import org.gcmplan.kernel.Actor;
import org.gcmplan.localities.Localities;

/** A row of localities.csv or locality-changes.csv: something to do to the register. */
interface LocalityChange {
  void make(Localities localities, Actor by);
}
