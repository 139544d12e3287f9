package org.gcmplan.certificates;

/**
 * How many votes carry a motion.
 *
 * @param exceeded whether there must be more than the share: {@code >1/2}, not {@code >=80%}
 */
public record VoteThreshold(RuleFraction share, boolean exceeded) {

  /**
   * Reads {@code >1/2} or {@code >=80%}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static VoteThreshold parse(String text) {
    String stripped = text.strip();
    if (!stripped.startsWith(">")) {
      throw new IllegalArgumentException("Write it as >1/2 or >=80%: " + text);
    }
    boolean exceeded = !stripped.startsWith(">=");
    return new VoteThreshold(RuleFraction.parse(stripped.substring(exceeded ? 1 : 2)), exceeded);
  }

  /** As written: >1/2, >=80%. */
  public String text() {
    return (exceeded ? ">" : ">=") + share.text();
  }
}
