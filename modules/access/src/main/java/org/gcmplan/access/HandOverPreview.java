package org.gcmplan.access;

import java.util.List;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.OpenWorkItem;

/**
 * What a hand-over comes to.
 *
 * @param work open work of the body, its people among it: what moves and what stays
 * @param people when a person hands over, whose rights change
 * @param substitutions how many would be ended
 */
public record HandOverPreview(List<OpenWorkItem> work, List<Holder> people, int substitutions) {
  public HandOverPreview {
    work = List.copyOf(work);
    people = List.copyOf(people);
  }

  /** A person and the right that moves. */
  public record Holder(Colleague person, Grant right) {}
}
