package org.gcmplan.objectives;

import org.gcmplan.kernel.Actor;

/** Loads the frame of a country's plan. */
public interface PlanFrames {

  /** Loads the frame, or brings one that is there up to date with it. */
  void load(Actor by, PlanFrame frame);
}
