package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;
import org.jspecify.annotations.Nullable;

/** A report on progress written on and saved, beside one row committed. */
@ApplicationScoped
public class SavedReport implements Workload {
  private record Begun(Actor author, ReportingDuty duty, DutyPart part, ReportId report) {}

  @Inject Colleagues colleagues;
  @Inject ReportingRegimes regimes;
  @Inject Rounds rounds;
  @Inject RoundCatalogue duties;
  @Inject Reports reports;
  @Inject ReportCatalogue catalogue;
  @Inject PlanClock clock;
  @Inject BareRows rows;

  private @Nullable Begun begun;
  private int turn;

  @Override
  public String row() {
    return "progress";
  }

  @Override
  public void prepare(int times) {
    if (begun == null) {
      ReportingDuty duty = owing(round());
      Actor author =
          new Actor(
              UUID.randomUUID(),
              "Điều phối viên",
              duty.body(),
              Set.of(new Grant(Role.COORDINATOR, duty.body())));
      DutyPart part =
          duty.parts().stream().filter(each -> each.report().isEmpty()).findFirst().orElseThrow();
      begun =
          new Begun(
              author,
              duty,
              part,
              reports.save(author, duty.id(), part.occurrence(), content(), Optional.empty()));
    }
  }

  @Override
  public long ours() {
    Begun one = begun;
    if (one == null) {
      throw new IllegalStateException("Nothing was prepared");
    }
    long seen = catalogue.find(Actor.SYSTEM, one.report()).orElseThrow().version();
    reports.save(
        one.author(), one.duty().id(), one.part().occurrence(), content(), Optional.of(seen));
    return 0;
  }

  @Override
  public long bare() {
    return rows.insertOne();
  }

  private RoundId round() {
    ReportingRegime yearly =
        regimes.all().stream().filter(each -> each.code().equals("nam")).findFirst().orElseThrow();
    return rounds.open(
        colleagues.office(),
        new RoundOrder(
            yearly.id(), clock.today().minusYears(3), Optional.of(clock.today().plusDays(5))));
  }

  /** The body that owes most. */
  private ReportingDuty owing(RoundId round) {
    return duties.duties(colleagues.office(), round).stream()
        .max(
            Comparator.comparing(
                duty -> duty.parts().stream().filter(part -> part.report().isEmpty()).count()))
        .orElseThrow();
  }

  private ReportContent content() {
    turn++;
    return new ReportContent(
        Optional.of(BigDecimal.valueOf(turn)),
        "Kỳ đầu",
        "Đang thực hiện, " + turn,
        Optional.empty());
  }
}
