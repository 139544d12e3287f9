package org.gcmplan.council;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** A council to be established; see {@link Council}. */
public record NewCouncil(
    BodyId body,
    LocalizedText name,
    String legalBasis,
    boolean substitutes,
    LocalDate establishedOn) {}
