package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.junit.jupiter.api.Test;

/**
 * Who gets what by which method, whatever page or servlet asks: every method of the modules' APIs
 * that takes an actor is called by somebody without any right, by the coordinator of Đà Nẵng, and
 * by one who holds every right there is, each time about things of others, of the Ministry of
 * Justice where it has some. What comes out must be what {@code service-methods.csv} says: {@code
 * refused}, {@code empty} for nothing or no, {@code rule} for a refusal that has nothing to do with
 * rights, {@code done} or {@code shown}. Who holds every right has {@code passed}, or is refused
 * too: then what was named is not there, and the call proves nothing. A method without a row fails.
 */
@InTheContainer
class ServiceMatrixIT {
  private static final String TABLE = "/org/gcmplan/architecture/container/service-methods.csv";

  @Inject AccountDirectory accounts;
  @Inject ServiceMethods methods;

  @Test
  void everyMethodThatTakesAnActorAnswersAsTheTableSays() throws Exception {
    Map<String, String> expected = rows();
    Map<String, String> answered = new LinkedHashMap<>();
    Actor nobody = withoutRights();
    Actor other = ofAnotherBody();
    Actor everything = withEveryRight();
    for (Method method : methods.all()) {
      boolean refused = methods.answer(method, everything).equals("refused");
      String answers = methods.answer(method, nobody) + ";" + methods.answer(method, other);
      answered.put(ServiceMethods.name(method), answers + (refused ? ";refused" : ";passed"));
    }

    assertThat(answered).hasSizeGreaterThan(280);
    assertThat(differing(answered, expected))
        .as("method;without rights;of another body;with every right")
        .isEmpty();
    assertThat(answered.keySet()).as("methods that have a row").containsAll(expected.keySet());
  }

  private static List<String> differing(Map<String, String> answered, Map<String, String> rows) {
    return answered.entrySet().stream()
        .filter(answer -> !answer.getValue().equals(rows.get(answer.getKey())))
        .map(answer -> answer.getKey() + ";" + answer.getValue())
        .toList();
  }

  private static Map<String, String> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ServiceMatrixIT.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(";"))
          .collect(
              Collectors.toMap(
                  cells -> cells[0], cells -> cells[1] + ";" + cells[2] + ";" + cells[3]));
    }
  }

  private Actor withoutRights() {
    Actor somebody = accounts.actor("dieuphoi.da-nang").orElseThrow();
    return new Actor(UUID.randomUUID(), "nobody", somebody.body(), Set.of());
  }

  private Actor ofAnotherBody() {
    return accounts.actor("dieuphoi.da-nang").orElseThrow();
  }

  /** Every right that anybody of the demonstration holds, in one pair of hands. */
  private Actor withEveryRight() {
    Actor somebody = accounts.actor("thuongtruc.ls").orElseThrow();
    Set<Grant> all =
        accounts.all(Actor.SYSTEM).stream()
            .flatMap(row -> accounts.actor(row.userName()).stream())
            .flatMap(actor -> actor.grants().stream())
            .collect(Collectors.toSet());
    return new Actor(UUID.randomUUID(), "everything", somebody.body(), all);
  }
}
