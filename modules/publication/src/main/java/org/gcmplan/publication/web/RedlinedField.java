package org.gcmplan.publication.web;

import java.util.List;
import org.gcmplan.updates.Segment;

/** A field that changed: its label, and word by word what was taken out and put in. */
public record RedlinedField(String label, List<Segment> segments) {
  public RedlinedField {
    segments = List.copyOf(segments);
  }
}
