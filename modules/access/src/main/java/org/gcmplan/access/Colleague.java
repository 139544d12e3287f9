package org.gcmplan.access;

import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** A person with an open account, as a list of choices shows them. */
public record Colleague(UUID id, LocalizedText name, BodyId body) {}
