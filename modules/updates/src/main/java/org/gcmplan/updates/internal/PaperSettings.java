package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The office within the coordinating body that writes the papers.
 *
 * @param unit its name
 * @param unitSymbol what stands for it in numbers
 * @param head who signs for it
 * @param headOfBody who heads the body, in whose name it writes to others
 */
@Dependent
record PaperSettings(
    @ConfigProperty(name = "gcmplan.updates.papers.unit", defaultValue = "Cục Lãnh sự") String unit,
    @ConfigProperty(name = "gcmplan.updates.papers.unit-symbol", defaultValue = "LS")
        String unitSymbol,
    @ConfigProperty(name = "gcmplan.updates.papers.head", defaultValue = "Cục trưởng Cục Lãnh sự")
        String head,
    @ConfigProperty(name = "gcmplan.updates.papers.head-of-body", defaultValue = "Bộ trưởng")
        String headOfBody) {

  @Inject
  PaperSettings {}
}
