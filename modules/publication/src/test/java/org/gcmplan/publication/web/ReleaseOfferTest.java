package org.gcmplan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.Editions;
import org.junit.jupiter.api.Test;

class ReleaseOfferTest {
  private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

  @Test
  void thePublisherIsOfferedTheRegisterThatThePlanNames() {
    assertThat(offered(Optional.empty())).isEqualTo("QĐ-BNG");
    assertThat(offered(Optional.of(" "))).isEqualTo("QĐ-BNG");
  }

  @Test
  void anInstallationMayNameAnother() {
    assertThat(offered(Optional.of("QĐ-TTg"))).isEqualTo("QĐ-TTg");
  }

  private static String offered(Optional<String> setting) {
    PlanClock clock = new PlanClock(Clock.fixed(NOW, ZoneOffset.UTC));
    return new ReleaseOffer(
            new PublicationSettings(setting, Optional.empty()),
            answering(PlanFrameCatalogue.class, Optional.of(plan())),
            answering(Editions.class, List.of()),
            clock)
        .form()
        .getRegister();
  }

  private static Plan plan() {
    return new Plan(
        new LocalizedText("Kế hoạch", "Plan"),
        "402/QĐ-TTg",
        LocalDate.of(2020, 3, 20),
        2020,
        2030,
        BodyId.agency(new UUID(0, 1)),
        "QĐ-BNG",
        true);
  }

  private static <T> T answering(Class<T> api, Object answer) {
    return api.cast(
        Proxy.newProxyInstance(
            api.getClassLoader(), new Class<?>[] {api}, (proxy, method, args) -> answer));
  }
}
