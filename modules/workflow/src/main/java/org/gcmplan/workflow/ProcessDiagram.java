package org.gcmplan.workflow;

import java.util.List;

/**
 * A process as a picture and as a list, for those who do not see the picture.
 *
 * @param svg a complete, self-contained SVG element without scripts
 */
public record ProcessDiagram(String svg, List<Step> steps) {
  public ProcessDiagram {
    steps = List.copyOf(steps);
  }

  /** A step in words and where it stands. */
  public record Step(String name, State state) {}

  /** Whether a step is behind, at hand or ahead. */
  public enum State {
    DONE,
    CURRENT,
    AHEAD
  }
}
