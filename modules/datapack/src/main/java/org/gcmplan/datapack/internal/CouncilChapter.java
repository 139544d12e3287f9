package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Councils;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;

/** The councils that there are, with who belongs to them; one row for each member. */
@Dependent
class CouncilChapter implements Chapter {
  private static final Logger LOG = Logger.getLogger(CouncilChapter.class.getName());
  private static final List<String> COLUMNS =
      List.of("name_vi", "name_en", "legal_basis", "established_on", "member", "function", "votes");
  private static final LocalTime ESTABLISHED = LocalTime.of(8, 0);

  private final Councils councils;

  @Inject
  CouncilChapter(Councils councils) {
    this.councils = councils;
  }

  /** Somebody of a council, by user name. */
  private record Seated(String member, CouncilFunction function, boolean votes) {}

  /** A council as its first row tells it. */
  private record Founded(LocalizedText name, String legalBasis, LocalDate on) {}

  @Override
  public List<TimelineEntry> read(Telling telling) {
    Map<Founded, List<Seated>> known = new LinkedHashMap<>();
    for (CsvRow row :
        CsvTable.readIfThere(
            telling.files(), "demonstration/councils.csv", COLUMNS, telling.findings())) {
      Founded founded =
          new Founded(row.both("name"), row.text("legal_basis"), row.day("established_on"));
      known
          .computeIfAbsent(founded, first -> new ArrayList<>())
          .add(
              new Seated(
                  row.text("member"),
                  row.choice("function", CouncilFunction.class),
                  row.yes("votes")));
    }
    return known.entrySet().stream()
        .map(
            each ->
                TimelineEntry.on(
                    each.getKey().on(),
                    ESTABLISHED,
                    () -> establish(telling.cast(), each.getKey(), each.getValue())))
        .toList();
  }

  private void establish(Cast cast, Founded founded, List<Seated> seats) {
    cast.holder(Role.AWARD_OFFICE)
        .ifPresentOrElse(
            office -> establish(cast, office, founded, seats),
            () -> LOG.warning("Nobody establishes councils in this demonstration"));
  }

  private void establish(Cast cast, Actor office, Founded founded, List<Seated> seats) {
    CouncilId council =
        councils.establish(
            office,
            new NewCouncil(
                office.body(), founded.name(), founded.legalBasis(), true, founded.on()));
    for (Seated seat : seats) {
      Actor member = cast.named(seat.member());
      councils.appoint(
          office,
          council,
          new Appointment(member.account(), seat.function(), seat.votes(), founded.on()));
    }
  }
}
