package org.gcmplan.updates.web;

import java.io.Serializable;

/**
 * One place at which two people's texts of one draft differ.
 *
 * @param place names the place: a part of the proposal, or task and field of a change
 * @param part the key of its label for a part of the proposal, empty for a change
 * @param label the task and field of a change
 * @param base what stood there before both
 * @param touched who changed it since
 */
public record Difference(
    String place,
    String part,
    String label,
    String base,
    String mine,
    String theirs,
    Touched touched)
    implements Serializable {

  /** Under which it is picked: a place that one more person touched is to be picked anew. */
  public String pickedAs() {
    return place + " " + touched + " " + Integer.toHexString(theirs.hashCode());
  }

  /** Who changed a place of a draft. */
  public enum Touched {
    BY_ME,
    BY_ANOTHER,
    BY_BOTH
  }
}
