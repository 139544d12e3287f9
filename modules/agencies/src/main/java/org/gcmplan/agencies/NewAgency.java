package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/** What is needed to register a body. */
public record NewAgency(
    AgencyId id, String code, LocalizedText name, String symbol, Optional<LocalDate> validFrom) {}
