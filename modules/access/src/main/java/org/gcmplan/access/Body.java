package org.gcmplan.access;

import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** A body with the name it has on the day asked for. */
public record Body(BodyId id, String code, LocalizedText name) {}
