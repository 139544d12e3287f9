package org.gcmplan.updates;

import java.util.List;

/** Compares two wordings word by word. */
public interface Redline {

  /** What was taken out and what was put in, in reading order; whole words and signs. */
  List<Segment> between(String before, String after);
}
