package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/** That somebody opened a dossier. */
public record DossierReading(String reader, BodyId body, Instant at) {}
