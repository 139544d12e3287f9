package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.AUDITOR;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.HOME_FOCAL;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.UpdateFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ten thousand updates, a fifth of them under way with 22 bodies asked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyUpdatesTest {
  // Generous, for a busy machine: warm, a page takes a few milliseconds and a search some twenty.
  private static final Duration QUICK = Duration.ofSeconds(1);

  private final Workplace at = new Workplace(Database.named("ten-thousand"));

  @BeforeAll
  void drawUpTenThousand() {
    List.of(
            """
            insert into updates.plan_update (id, version, reference, status, kind, title_vi,
              title_en, reason_vi, reason_en, base_edition, drafted_by, handed_in_at, changed_at,
              acts, asked, answered, search_text)
            select random_uuid(), 1, 'X-' || x,
              case mod(x, 5) when 0 then 'IN_REVIEW' when 1 then 'DRAFT' else 'PUBLISHED' end,
              'AMEND', 'Gia hạn ' || x, '', '', '', 1, '%s',
              case mod(x, 5) when 1 then null else timestamp '2026-03-01 00:00:00' end,
              dateadd(second, x, timestamp '2026-03-01 00:00:00'), 1, 0, 0, 'gia han ' || x
            from system_range(1, 10000)
            """
                .formatted(SECURITY),
            """
            insert into updates.consultation_round (id, update_id, round_no, deadline, deadline_at)
            select random_uuid(), id, 1, date '2026-03-18', timestamp '2026-03-18 16:59:59'
            from updates.plan_update where status = 'IN_REVIEW'
            """,
            """
            insert into updates.opinion_line (id, round_id, place, body, late, clause_vi, clause_en,
              text_vi, text_en, given_by, answer_vi, answer_en)
            select random_uuid(), r.id, n.x, case n.x when 1 then '%s' else 'body ' || n.x end,
              false, '', '', '', '', '', '', ''
            from updates.consultation_round r, system_range(1, 22) n
            """
                .formatted(HOME))
        .forEach(sql -> at.run(() -> at.entities.createNativeQuery(sql).executeUpdate()));
  }

  @AfterAll
  void leave() {
    at.close();
  }

  @Test
  void areListedWithoutDelay() {
    assertPage(DRAFTER, "", 8000);
    assertPage(AUDITOR, "", 8000);
    assertPage(SECURITY_FOCAL, "", 10_000);
    assertPage(HOME_FOCAL, "", 8000);
    assertPage(FINANCE_FOCAL, "", 6000);
  }

  @Test
  void areSearchedWithoutDelay() {
    assertPage(SECURITY_FOCAL, "Gia hạn 99", 111);
  }

  private void assertPage(Actor reader, String text, int found) {
    UpdateFilter page = new UpdateFilter(Set.of(), text, 0, 25);
    assertThat(at.call(() -> at.catalogue.list(reader, page))).hasSize(25);
    assertThat(at.call(() -> at.catalogue.count(reader, page))).isEqualTo(found);
    assertTimeout(QUICK, () -> at.call(() -> at.catalogue.list(reader, page)));
    assertTimeout(QUICK, () -> at.call(() -> at.catalogue.count(reader, page)));
  }
}
