package org.gcmplan.objectives;

import org.gcmplan.kernel.LocalizedText;

/** One of the ten cross-cutting principles of the Global Compact. */
public record GuidingPrinciple(int number, LocalizedText name) {}
