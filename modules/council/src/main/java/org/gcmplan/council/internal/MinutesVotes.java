package org.gcmplan.council.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.DeclarationRow;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.PublishedVote;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.RecusalRow;
import org.gcmplan.council.Secrecy;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.Passage;

/** What minutes say of declarations, recusals and votes. */
record MinutesVotes(CouncilRoom room, MinutesWords words) {

  void declarations(List<Block> body) {
    for (MotionView motion : room.motions()) {
      List<DeclarationRow> rows =
          room.declarations().stream().filter(row -> row.motion().equals(motion.id())).toList();
      String none =
          rows.stream()
              .filter(row -> row.kind() == InterestKind.NONE)
              .map(row -> name(row.member()))
              .collect(Collectors.joining("; "));
      body.add(NumberedClause.of(motion.place() + ".", words.in(motion.title())));
      body.add(
          Passage.of(
              words.of(
                  "council.minutes.none",
                  none.isEmpty() ? words.of("council.minutes.nobody") : none)));
      rows.stream()
          .filter(row -> row.kind() != InterestKind.NONE)
          .map(this::declared)
          .forEach(body::add);
      motion.recusals().stream()
          .filter(row -> row.ground() != RecusalGround.DECLARED)
          .map(this::recused)
          .forEach(body::add);
    }
  }

  private Passage declared(DeclarationRow row) {
    return Passage.of(
        words.of(
            "council.minutes.declared",
            name(row.member()),
            words.of("council.interest.kind." + row.kind().name()),
            row.words()));
  }

  private Passage recused(RecusalRow row) {
    return Passage.of(
        row.ground() == RecusalGround.CONCERNED
            ? words.of("council.minutes.concerned", name(row.member()))
            : words.of("council.minutes.ordered", name(row.member()), row.words()));
  }

  /** The one who speaks for the seat. */
  private String name(UUID member) {
    return room.seats().stream()
        .filter(seat -> seat.member().equals(member))
        .findFirst()
        .map(seat -> words.in(seat.carrierName()))
        .orElse("…");
  }

  void rule(List<Block> body) {
    body.add(
        Passage.of(
            words.of(
                "council.minutes.rule",
                words.of("council.secrecy." + room.secrecy().name()),
                room.rule().quorum().toString(),
                words.of(room.rule().strictlyMore() ? "council.rule.more" : "council.rule.least"),
                room.rule().majority().toString(),
                words.of("council.base." + room.rule().base().name()))));
  }

  void results(List<Block> body) {
    List<Grid.Row> rows = new ArrayList<>();
    for (MotionView motion : room.motions()) {
      rows.add(
          motion.result().map(result -> row(motion, result)).orElseGet(() -> undecided(motion)));
    }
    body.add(new Grid(columns(), rows));
    casting(body);
    room.ballots().forEach(ballot -> ballot(body, ballot));
  }

  private List<Grid.Column> columns() {
    return List.of(
        new Grid.Column(words.of("council.minutes.no"), 1),
        new Grid.Column(words.of("council.minutes.motion"), 6),
        new Grid.Column(words.of("council.minutes.entitled"), 2),
        new Grid.Column(words.of("council.minutes.for"), 2),
        new Grid.Column(words.of("council.minutes.against"), 2),
        new Grid.Column(words.of("council.minutes.abstained"), 2),
        new Grid.Column(words.of("council.minutes.outcome"), 3));
  }

  private Grid.Row row(MotionView motion, MotionResult result) {
    return Grid.Row.of(
        String.valueOf(motion.place()),
        words.in(motion.title()),
        result.present() + "/" + result.entitled(),
        String.valueOf(result.inFavour()),
        String.valueOf(result.against()),
        String.valueOf(result.abstained()),
        words.of("council.outcome." + result.outcome().name()));
  }

  private Grid.Row undecided(MotionView motion) {
    return Grid.Row.of(
        String.valueOf(motion.place()),
        words.in(motion.title()),
        "–",
        "–",
        "–",
        "–",
        words.of("council.outcome.none"));
  }

  private void casting(List<Block> body) {
    for (MotionView motion : room.motions()) {
      Optional<String> reason = motion.result().flatMap(MotionResult::casting);
      reason.ifPresent(
          why -> body.add(Passage.of(words.of("council.minutes.casting", motion.place(), why))));
    }
  }

  private void ballot(List<Block> body, BallotView ballot) {
    if (ballot.state() == BallotState.ANNULLED) {
      body.add(Passage.of(words.of("council.minutes.annulled", ballot.annulledBecause())));
    }
    if (ballot.state() == BallotState.COUNTED) {
      body.add(
          Passage.of(
              words.of("council.minutes.check", ballot.voted().size(), ballot.checkValue())));
      if (room.secrecy() == Secrecy.OPEN) {
        names(body, ballot);
      }
    }
  }

  private void names(List<Block> body, BallotView ballot) {
    for (PublishedVote vote : ballot.published()) {
      body.add(
          Passage.of(
              words.of(
                  "council.minutes.voted",
                  room.motion(vote.motion()).place(),
                  name(vote.member().orElseThrow()),
                  words.of("council.choice." + vote.choice().name()))));
    }
  }
}
