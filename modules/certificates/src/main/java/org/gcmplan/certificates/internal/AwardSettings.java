package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a country's decisions on awards are worded.
 *
 * @param decisionSymbol what follows the stroke in their number; {0} is the body's own symbol
 * @param awarderVi in whose name is awarded; {0} is the body's name
 * @param grounds what decisions rest on, one after the other with a semicolon between
 */
@Dependent
record AwardSettings(
    @ConfigProperty(name = "gcmplan.certificates.decision-symbol", defaultValue = "QĐ-{0}")
        String decisionSymbol,
    @ConfigProperty(name = "gcmplan.certificates.awarder-vi", defaultValue = "Bộ trưởng {0}")
        String awarderVi,
    @ConfigProperty(
            name = "gcmplan.certificates.awarder-en",
            defaultValue = "The Minister, {0}")
        String awarderEn,
    @ConfigProperty(
            name = "gcmplan.certificates.grounds",
            defaultValue =
                "Luật Thi đua, khen thưởng số 06/2022/QH15; Nghị định số 152/2025/NĐ-CP")
        String grounds) {

  @Inject
  AwardSettings {}

  List<String> listedGrounds() {
    return Arrays.stream(grounds.split(";"))
        .map(String::strip)
        .filter(ground -> !ground.isEmpty())
        .toList();
  }
}
