package org.gcmplan.council;

import java.util.List;

/**
 * What looking over the sealed votes of a ballot found.
 *
 * @param votes how many are kept
 * @param announced how many were announced when they were cast
 * @param checkValue over what is kept now
 * @param faults what does not agree, named by motion and member; empty when all does
 */
public record BallotProof(int votes, int announced, String checkValue, List<Fault> faults) {
  public BallotProof {
    faults = List.copyOf(faults);
  }

  public boolean holds() {
    return faults.isEmpty();
  }

  /** One vote that does not agree. */
  public record Fault(Kind kind, String seal) {

    /** What is wrong with it. */
    public enum Kind {
      /** Announced, but no longer there, or there in another form. */
      MISSING,
      /** There, but never announced in this form. */
      UNKNOWN,
      /** A key that is not the one its custodian made. */
      KEY
    }
  }
}
