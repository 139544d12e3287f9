package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** A plan of two focus areas. */
final class SmallFrame implements PlanFrameCatalogue {
  @Override
  public Optional<Plan> plan() {
    return Optional.of(
        new Plan(
            new LocalizedText("Kế hoạch", "Plan"),
            "402/QĐ-TTg",
            LocalDate.of(2020, 3, 20),
            2020,
            2030,
            SmallDirectories.FOREIGN.body(),
            "QĐ-BNG",
            true));
  }

  @Override
  public List<FocusArea> focusAreas() {
    return List.of(
        new FocusArea(1, new LocalizedText("Tuyên truyền", "Communication")),
        new FocusArea(2, new LocalizedText("Dữ liệu", "Data")));
  }

  @Override
  public List<Objective> objectives() {
    return IntStream.rangeClosed(1, 23)
        .mapToObj(n -> new Objective(n, new LocalizedText("M" + n, "O" + n), 1, List.of("10.7")))
        .toList();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(n -> new GuidingPrinciple(n, new LocalizedText("N" + n, "P" + n)))
        .toList();
  }
}
