package org.gcmplan.objectives;

import org.gcmplan.kernel.LocalizedText;

/** A focus area of the national plan; tasks are grouped under it. */
public record FocusArea(int number, LocalizedText name) {}
