package org.gcmplan.council.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MinutesApproval;
import org.gcmplan.council.PresenceRow;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingTime;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;

/** Biên bản: who was there, who declared what, how every motion came out. */
record MinutesPaper(CouncilRoom room, SittingMoments moments, MinutesWords words) {
  private static final int BOTH = 2;

  /** When the sitting was opened and ended. */
  record SittingMoments(Optional<Instant> opened, Optional<Instant> ended) {}

  OfficialDocument write(String bodyName) {
    String council = words.in(room.council().name());
    return new OfficialDocument(
        words.language(),
        new Letterhead(
            List.of(capitals(bodyName), capitals(council)),
            "BB-HĐ",
            Optional.empty(),
            Optional.of(day())),
        words.of("council.minutes.type"),
        words.in(room.sitting().title()),
        List.of(),
        body(),
        Optional.empty(),
        List.of(),
        List.of(),
        room.approvals().size() < BOTH);
  }

  private LocalDate day() {
    return room.sitting().time().day();
  }

  private String capitals(String text) {
    return text.toUpperCase(words.language().locale());
  }

  private List<Block> body() {
    List<Block> body = new ArrayList<>();
    time(body);
    people(body);
    MinutesVotes votes = new MinutesVotes(room, words);
    body.add(new SectionHeading(words.of("council.minutes.declarations")));
    votes.declarations(body);
    body.add(new SectionHeading(words.of("council.minutes.discussion")));
    body.add(
        Passage.of(
            room.remarks().isEmpty() ? words.of("council.minutes.noRemarks") : room.remarks()));
    body.add(new SectionHeading(words.of("council.minutes.results")));
    votes.rule(body);
    votes.results(body);
    signatures(body);
    return body;
  }

  private void time(List<Block> body) {
    SittingTime time = room.sitting().time();
    body.add(
        Passage.of(
            time.form() == SittingForm.MEETING
                ? words.of("council.minutes.meeting", words.day(time.day()), time.place())
                : words.of(
                    "council.minutes.circulation",
                    words.moment(time.opens().orElseThrow()),
                    words.moment(time.closes().orElseThrow()))));
    moments
        .opened()
        .ifPresent(
            opened ->
                body.add(
                    Passage.of(
                        words.of(
                            "council.minutes.openedEnded",
                            words.moment(opened),
                            moments.ended().map(words::moment).orElse("…")))));
    body.add(Passage.of(words.of("council.minutes.basis", room.council().legalBasis())));
  }

  private void people(List<Block> body) {
    body.add(new SectionHeading(words.of("council.minutes.people")));
    List<Grid.Row> rows = new ArrayList<>();
    int number = 0;
    for (Seat seat : room.seats()) {
      number++;
      rows.add(
          Grid.Row.of(
              String.valueOf(number), words.in(seat.person()), function(seat), presence(seat)));
    }
    body.add(
        new Grid(
            List.of(
                new Grid.Column(words.of("council.minutes.no"), 1),
                new Grid.Column(words.of("council.minutes.member"), 5),
                new Grid.Column(words.of("council.minutes.function"), 4),
                new Grid.Column(words.of("council.minutes.presence"), 5)),
            rows));
    body.add(Passage.of(guests()));
  }

  private String function(Seat seat) {
    String name = words.of("council.function." + seat.function().name());
    return seat.votes() ? name : words.of("council.minutes.withoutVote", name);
  }

  private String presence(Seat seat) {
    String came =
        room.sitting().time().form() == SittingForm.MEETING ? meeting(seat) : written(seat);
    return seat.substitute()
        .map(
            other ->
                words.of(
                    "council.minutes.substitute",
                    words.in(other.person()),
                    other.reference(),
                    came))
        .orElse(came);
  }

  private String meeting(Seat seat) {
    List<PresenceRow> rows =
        room.presence().stream().filter(row -> row.person().equals(seat.carrier())).toList();
    return rows.isEmpty()
        ? words.of("council.minutes.absent")
        : rows.stream().map(this::spell).collect(Collectors.joining("; "));
  }

  private String spell(PresenceRow row) {
    return words.hour(row.arrived()) + "–" + row.left().map(words::hour).orElse("");
  }

  private String written(Seat seat) {
    boolean answered =
        room.ballots().stream()
            .flatMap(ballot -> ballot.voted().stream())
            .anyMatch(vote -> vote.member().equals(seat.member()));
    return words.of(answered ? "council.minutes.answered" : "council.minutes.notAnswered");
  }

  private String guests() {
    if (room.guests().isEmpty()) {
      return words.of("council.minutes.noGuests");
    }
    return words.of(
        "council.minutes.guests",
        room.guests().stream().map(MinutesPaper::guest).collect(Collectors.joining("; ")));
  }

  private static String guest(SittingGuest guest) {
    return guest.function().isEmpty() ? guest.name() : guest.name() + ", " + guest.function();
  }

  private void signatures(List<Block> body) {
    body.add(Passage.of(words.of("council.minutes.close")));
    body.add(
        new Grid(
            List.of(
                new Grid.Column(words.of("council.minutes.secretary"), 1),
                new Grid.Column(words.of("council.minutes.chair"), 1)),
            List.of(Grid.Row.of(signed(CustodianPart.SECRETARY), signed(CustodianPart.CHAIR)))));
  }

  private String signed(CustodianPart part) {
    return room.approvals().stream()
        .filter(approval -> approval.part() == part)
        .findFirst()
        .map(this::signed)
        .orElse("\u00a0");
  }

  private String signed(MinutesApproval approval) {
    return words.of("council.minutes.approved", approval.name(), words.moment(approval.at()));
  }
}
