package org.gcmplan.progress;

import java.time.Instant;

/** When a round reminds and escalates. */
public record RoundMoments(Instant before, Instant due, Instant after) {}
