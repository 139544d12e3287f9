package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/** A reply to a remark, by somebody of that body. */
public record Reply(Instant at, String name, BodyId body, String text) {}
