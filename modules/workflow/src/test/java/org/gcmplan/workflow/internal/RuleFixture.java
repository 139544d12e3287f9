package org.gcmplan.workflow.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** What tests of the rules stand on: a country with two ministries. */
final class RuleFixture {
  static final BodyId JUSTICE = BodyId.agency(new UUID(7, 1));
  static final BodyId HOME = BodyId.agency(new UUID(7, 2));
  static final RuleBodies BODIES = new RuleBodies(new TwoMinistries());
  static final RuleWords WORDS = new RuleWords(BODIES);

  private RuleFixture() {}

  private static class TwoMinistries implements BodyDirectory {
    @Override
    public LocalizedText name(BodyId body, LocalDate day) {
      return new LocalizedText(body.toString(), body.toString());
    }

    @Override
    public List<Body> inForceOn(LocalDate day) {
      return List.of(
          new Body(JUSTICE, "BTP", new LocalizedText("Bộ Tư pháp", "Ministry of Justice")),
          new Body(HOME, "BNV", new LocalizedText("Bộ Nội vụ", "Ministry of Home Affairs")));
    }
  }
}
