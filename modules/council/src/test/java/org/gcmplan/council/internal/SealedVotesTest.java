package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import java.security.KeyPair;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VoteReceipt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys, halves and codes. */
class SealedVotesTest {
  private static final String PLACE =
      VoteEntry.place(new BallotId(new UUID(1, 1)), new MotionId(new UUID(2, 1)), new UUID(3, 1));
  private static final int FEW_ROUNDS = 1000;

  private static KeyPair chair;
  private static KeyPair secretary;

  @BeforeAll
  static void makeKeys() {
    chair = Sealing.newKeys();
    secretary = Sealing.newKeys();
  }

  private static SplitVote sealed(PlainVote vote) {
    return SplitVote.seal(vote, chair.getPublic(), secretary.getPublic(), PLACE);
  }

  @Test
  void bothKeysTogetherOpenWhatWasSealed() {
    for (VoteChoice choice : VoteChoice.values()) {
      PlainVote vote = PlainVote.of(choice);

      assertThat(sealed(vote).open(chair.getPrivate(), secretary.getPrivate(), PLACE))
          .contains(vote);
    }
  }

  @Test
  void oneHalfAloneSaysNothing() throws Exception {
    PlainVote vote = PlainVote.of(VoteChoice.FOR);
    Set<Byte> first = new HashSet<>();
    Set<Byte> covered = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      SplitVote split = sealed(vote);
      first.add(Sealing.open(split.chairHalf(), chair.getPrivate(), PLACE)[0]);
      covered.add(Sealing.open(split.secretaryHalf(), secretary.getPrivate(), PLACE)[0]);
    }

    assertThat(first).hasSizeGreaterThan(1);
    assertThat(covered).hasSizeGreaterThan(1);
  }

  @Test
  void aVoteMovedToAnotherPlaceDoesNotOpen() {
    SplitVote split = sealed(PlainVote.of(VoteChoice.AGAINST));
    String elsewhere = PLACE.replace("0003-", "0004-") + "x";

    assertThat(split.open(chair.getPrivate(), secretary.getPrivate(), elsewhere)).isEmpty();
    assertThat(split.seal(elsewhere)).isNotEqualTo(split.seal(PLACE));
  }

  @Test
  void aHalfOfAnotherVoteChangesTheSealAndTheWrongKeyOpensNothing() {
    SplitVote one = sealed(PlainVote.of(VoteChoice.FOR));
    SplitVote other = sealed(PlainVote.of(VoteChoice.FOR));
    SplitVote mixed = new SplitVote(one.chairHalf(), other.secretaryHalf());

    assertThat(mixed.seal(PLACE)).isNotIn(one.seal(PLACE), other.seal(PLACE));
    assertThat(one.open(secretary.getPrivate(), chair.getPrivate(), PLACE)).isEmpty();
  }

  @Test
  void allVotesAreEquallyLongAndNoTwoAlike() {
    SplitVote one = sealed(new PlainVote(VoteChoice.FOR, "0000-0000-0000-0000"));
    SplitVote other = sealed(new PlainVote(VoteChoice.ABSTAIN, "0000-0000-0000-0000"));

    assertThat(one.chairHalf()).hasSameSizeAs(other.chairHalf()).isNotEqualTo(other.chairHalf());
    assertThat(one.secretaryHalf()).hasSameSizeAs(other.secretaryHalf());
    assertThat(PlainVote.of(VoteChoice.FOR).code())
        .matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}")
        .isNotEqualTo(PlainVote.of(VoteChoice.FOR).code());
  }

  @Test
  void aKeyOpensWithItsPassphraseAtItsPlaceOnly() {
    Passphrase right = new Passphrase("trâu đen ăn cỏ đồng xa");
    LockedKey locked = LockedKey.lock(chair.getPrivate(), right, "ballot/CHAIR", FEW_ROUNDS);

    assertThat(locked.open(right, "ballot/CHAIR")).contains(chair.getPrivate());
    assertThat(locked.open(new Passphrase("trâu đen ăn cỏ đồng gần"), "ballot/CHAIR")).isEmpty();
    assertThat(locked.open(right, "ballot/SECRETARY")).isEmpty();
    assertThat(
            new LockedKey(flipped(locked.sealed()), locked.salt(), FEW_ROUNDS)
                .open(right, "ballot/CHAIR"))
        .isEmpty();
  }

  @Test
  void aPassphraseIsTheSameHoweverItsMarksAreTyped() {
    Passphrase composed = new Passphrase("đồng xa cỏ mềm");
    Passphrase decomposed =
        new Passphrase(Normalizer.normalize("đồng xa cỏ mềm", Normalizer.Form.NFD));

    assertThat(decomposed).isEqualTo(composed);
    assertThat(composed.toString()).doesNotContain("đồng");
    assertThat(new Passphrase("ngắn quá").isTooShort()).isTrue();
  }

  @Test
  void theRowOfAVoteKnowsNeitherTimeNorChoiceNorCode() {
    Set<String> columns = new HashSet<>();
    Arrays.stream(VoteEntry.class.getDeclaredFields())
        .filter(field -> !field.getName().startsWith("_") && !field.isSynthetic())
        .forEach(
            field -> {
              Column named = field.getAnnotation(Column.class);
              columns.add(named == null ? field.getName() : named.name());
            });

    assertThat(columns)
        .containsExactlyInAnyOrder(
            "id", "ballot", "motion", "member", "voter", "chair_half", "secretary_half");
    assertThat(new PlainVote(VoteChoice.FOR, "CODE")).hasToString("vote");
    assertThat(VoteReceipt.class.getRecordComponents()).hasSize(2);
  }

  private static String flipped(String base64) {
    char last = base64.charAt(40) == 'A' ? 'B' : 'A';
    return base64.substring(0, 40) + last + base64.substring(41);
  }
}
