package org.gcmplan.council.internal;

import org.gcmplan.council.MotionOutcome;

/** What a count found for one motion. */
record CountedMotion(
    MotionOutcome outcome, CastVotes votes, int recused, int present, int entitled, int base) {}
