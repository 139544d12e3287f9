package org.gcmplan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.access.web.KeptBodyNames.Asked;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Happenings;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.Test;

/** Names asked for are kept until a body changes, on whatever node. */
class KeptBodyNamesTest {
  private static final Asked ASKED =
      new Asked(new BodyId(BodyId.Kind.AGENCY, UUID.randomUUID()), LocalDate.of(2026, 11, 23));
  private static final LocalizedText NAME = new LocalizedText("Bộ Ngoại giao", "MOFA");

  private final List<Subject> trail = new ArrayList<>(List.of(new Subject("plan", "1")));
  private final KeptBodyNames here = node();
  private final KeptBodyNames there = node();

  @Test
  void theNextRequestFindsThem() {
    here.now().put(ASKED, NAME);
    trail.add(new Subject("plan-update", "1"));

    assertThat(here.now()).containsEntry(ASKED, NAME);
  }

  @Test
  void everyNodeForgetsThemWhenABodyChanges() {
    here.now().put(ASKED, NAME);
    there.now().put(ASKED, NAME);
    trail.add(new Subject("locality", "1"));

    assertThat(here.now()).isEmpty();
    assertThat(there.now()).isEmpty();
  }

  @Test
  void aRequestThatBeganBeforeTheChangeLeavesNothingBehind() {
    Map<Asked, LocalizedText> early = here.now();
    trail.add(new Subject("agency", "1"));
    Map<Asked, LocalizedText> late = here.now();
    early.put(ASKED, NAME);

    assertThat(late).isEmpty();
    assertThat(here.now()).isEmpty();
  }

  private KeptBodyNames node() {
    KeptBodyNames node = new KeptBodyNames();
    node.happenings =
        new Happenings() {
          @Override
          public long last() {
            return trail.size();
          }

          @Override
          public Set<Subject> subjectsSince(long number) {
            return trail.stream().skip(number).collect(Collectors.toSet());
          }
        };
    return node;
  }
}
