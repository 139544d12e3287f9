package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.workflow.Reconciliation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Who gets what by which method, whatever page or servlet asks: every method of the modules' APIs
 * that takes an actor is called by somebody without any right and by the coordinator of Đà Nẵng,
 * each time about things of others, of the Ministry of Justice where it has some. Nobody may be let
 * further than {@code service-methods.csv} says: {@code refused}, {@code rule} for a refusal that
 * has nothing to do with rights, {@code empty} for nothing or no, {@code done} or {@code shown}. A
 * method without a row fails. One who holds every right calls it too: where that is refused as
 * well, what was named is not there, and the call proves nothing.
 */
@InTheContainer
class ServiceMatrixIT {
  private static final String TABLE = "/org/gcmplan/architecture/container/service-methods.csv";
  private static final String REFUSED = "refused";

  @Inject AccountDirectory accounts;
  @Inject ServiceMethods methods;
  @Inject Reconciliation reconciliation;
  @Inject AuditTrail trail;
  @Inject Office office;

  /** What was called was undone, by the engine too: others work on in the same application. */
  @AfterEach
  void recordsAndRoutesAgreeAndTheTrailIsWhole() {
    assertThat(reconciliation.mismatches(office.actor("kiemtoan"))).isEmpty();
    assertThat(trail.verify(office.actor("kiemtoan")).isIntact()).isTrue();
  }

  @Test
  void nobodyIsLetFurtherThanTheTableSays() throws Exception {
    Map<String, Row> rows = rows();
    Actor nobody = withoutRights();
    Actor other = ofAnotherBody();
    Actor everything = withEveryRight();
    List<String> tooFar = new ArrayList<>();
    Set<String> called = new HashSet<>();
    int proven = 0;
    for (Method method : methods.all()) {
      String name = ServiceMethods.name(method);
      boolean passes = !methods.answer(method, everything).equals(REFUSED);
      String first = methods.answer(method, nobody);
      String second = methods.answer(method, other);
      Row row = rows.get(name);
      if (row == null || !row.allows(first, second)) {
        tooFar.add(name + ";" + first + ";" + second);
      }
      called.add(name);
      proven += passes && first.equals(REFUSED) && second.equals(REFUSED) ? 1 : 0;
    }

    assertThat(tooFar).as("method;without rights;of another body").isEmpty();
    assertThat(called).as("methods that have a row").containsAll(rows.keySet());
    assertThat(proven).as("refused to both, and not to who has every right").isGreaterThan(150);
  }

  /** How far each may come. What is one's own may be there or not. */
  private record Row(String withoutRights, String ofAnotherBody, boolean isOnesOwn) {
    private static final List<String> FURTHER = List.of(REFUSED, "rule", "empty", "shown", "done");

    boolean allows(String first, String second) {
      return isNear(withoutRights, first) && isNear(ofAnotherBody, second);
    }

    private boolean isNear(String said, String answered) {
      return distance(answered) <= distance(said)
          || isOnesOwn && !said.equals(REFUSED) && FURTHER.contains(answered);
    }

    /** Of several methods of one name, the one that lets furthest; what is broken is too far. */
    private static int distance(String answer) {
      return Stream.of(answer.split("[+]"))
          .mapToInt(each -> FURTHER.contains(each) ? FURTHER.indexOf(each) : FURTHER.size())
          .max()
          .orElseThrow();
    }
  }

  private static Map<String, Row> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ServiceMatrixIT.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split(";", -1))
          .collect(
              Collectors.toMap(
                  cells -> cells[0],
                  cells -> new Row(cells[1], cells[2], cells[3].equals("one's own"))));
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
