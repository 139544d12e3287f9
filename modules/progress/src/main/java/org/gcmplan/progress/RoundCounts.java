package org.gcmplan.progress;

/**
 * How the duties of a round stand.
 *
 * @param bodies who owes a report
 * @param complete who has sent all of it
 * @param late who did so after the due day
 */
public record RoundCounts(int bodies, int complete, int late) {
  public static final RoundCounts NONE = new RoundCounts(0, 0, 0);

  /** Who has not, or not all of it. */
  public int silent() {
    return bodies - complete;
  }

  /** Of both together. */
  public RoundCounts plus(RoundCounts other) {
    return new RoundCounts(bodies + other.bodies, complete + other.complete, late + other.late);
  }
}
