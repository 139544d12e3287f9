package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.Proposals.REASON;
import static org.gcmplan.updates.internal.Proposals.TITLE;
import static org.gcmplan.updates.internal.Proposals.extend;

import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateKind;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void isTheSameForTheSameContent() {
    assertThat(hash(Proposals.extension())).isEqualTo(hash(Proposals.extension()));
    assertThat(hash(Proposals.extension())).matches("[0-9a-f]{64}");
  }

  @Test
  void isTheSameForBothWaysOfWritingAMark() {
    Proposal decomposed =
        proposal(new LocalizedText("Gia ha\u0323n", "x"), REASON, List.of("402/QĐ-TTg"));
    Proposal composed = proposal(new LocalizedText("Gia hạn", "x"), REASON, List.of("402/QĐ-TTg"));

    assertThat(hash(decomposed)).isEqualTo(hash(composed));
  }

  @Test
  void differsWithEveryPart() {
    assertThat(
            Stream.of(
                proposal(TITLE, REASON, List.of("402/QĐ-TTg")),
                proposal(REASON, TITLE, List.of("402/QĐ-TTg")),
                proposal(TITLE, REASON, List.of("402/QĐ-TTg", "30/2020/NĐ-CP")),
                proposal(TITLE, REASON, List.of("402/QĐ-TTg\nbasis 13 30/2020/NĐ-CP")),
                proposal(TITLE, new LocalizedText("", ""), List.of("402/QĐ-TTg")),
                Proposals.of(UpdateKind.EXTEND_DEADLINE, extend(DATABASE, "2028-12-31")),
                Proposals.of(UpdateKind.AMEND, extend(DATABASE, "2027-12-31"))))
        .extracting(ContentHashTest::hash)
        .doesNotHaveDuplicates();
  }

  @Test
  void differsWithWhatStoodBefore() {
    PlanUpdate update = AnUpdate.draft();
    String hash = update.content().hash();
    PlanInMemory plan = new PlanInMemory();
    plan.nextEditionWithout(DATABASE);

    update.rebase(plan.content(), List.of(), AnUpdate.signed(Known.DRAFTER));

    assertThat(update.content().hash()).isNotEqualTo(hash);
  }

  private static Proposal proposal(
      LocalizedText title, LocalizedText reason, List<String> legalBasis) {
    return new Proposal(
        UpdateKind.EXTEND_DEADLINE,
        title,
        reason,
        legalBasis,
        List.of(extend(DATABASE, "2027-12-31")));
  }

  private static String hash(Proposal proposal) {
    return new PlanUpdate(
            "CN-01", proposal, new PlanInMemory().content(), AnUpdate.signed(Known.DRAFTER))
        .content()
        .hash();
  }
}
