package org.gcmplan.kernel;

/**
 * The application starts. Observers take their step in the order of their {@code @Priority}; one
 * that fails ends the start. No transaction runs.
 */
public record ApplicationStarting() {
  /** Every module's tables are brought up to date. */
  public static final int TABLES = 10;

  /** The process engine comes up and knows its models. */
  public static final int ENGINE = 20;

  /** The country's data are loaded; through the modules, which all work by now. */
  public static final int DATA_PACK = 30;

  /** The engine begins to take up jobs: from here on timers fire. */
  public static final int JOBS = 900;

  /** The application is ready to be used. */
  public static final int READY = 1000;
}
