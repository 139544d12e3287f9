package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** The engine's work in the background, as its operator watches and mends it. */
public interface EngineCare {

  /**
   * What the engine does at this moment.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators, auditors and the system
   */
  EngineState state(Actor reader);

  /**
   * The jobs that failed as often as they may, the latest first. Their routes rest until somebody
   * lets them run again.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators, auditors and the system
   */
  List<StuckJob> stuck(Actor reader);

  /**
   * Lets a stuck job run again, at once and as often as a new one.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators
   * @throws org.gcmplan.kernel.NotFound when it is not stuck, because it is unknown or runs again
   */
  void retry(Actor by, String job);

  /**
   * Lets every stuck job run again; says how many.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators
   */
  int retryAll(Actor by);
}
