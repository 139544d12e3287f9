package org.gcmplan.nominations.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.nominations.Appraisals;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallEnding;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallStages;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.Confirmations;
import org.gcmplan.nominations.DossierForm;
import org.gcmplan.nominations.DossierPapers;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.DossierRetention;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.Nominations;
import org.gcmplan.nominations.ReportSection;
import org.gcmplan.nominations.Shortlists;

/** The module's services on a database of their own. */
final class NominationsOnH2 implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
  static final CallTerms TERMS =
      new CallTerms(
          "CP2025",
          new LocalizedText("thực hiện Kế hoạch giai đoạn 2020–2025", "the plan, 2020–2025"),
          LocalDate.of(2020, 3, 20),
          LocalDate.of(2025, 12, 31),
          List.of(
              new CallQuota(RecipientKind.COLLECTIVE, Optional.of(30), Optional.empty()),
              new CallQuota(RecipientKind.INDIVIDUAL, Optional.of(60), Optional.of(3))),
          true,
          List.of(new LocalizedText("Thành tích xuất sắc", "Outstanding achievement")),
          LocalDate.of(2025, 10, 1),
          LocalDate.of(2025, 11, 10),
          Optional.of(LocalDate.of(2025, 12, 19)),
          DossierForm.THEMATIC);
  static final Actor OFFICE = person("Vụ Tổ chức cán bộ", Role.AWARD_OFFICE, BodiesOnPaper.MOFA);

  final RecordedEvents events = new RecordedEvents();
  final RegisterOnPaper register = new RegisterOnPaper();
  final RecordOnPaper record = new RecordOnPaper();
  final PlanClock clock = new PlanClock(Clock.system(ZONE));
  final CallRepository callRepository = new CallRepository();
  final NominationRepository repository = new NominationRepository();
  final AwardDesk desk = new AwardDesk(OfficeOnPaper.frame());
  final CouncilOnPaper council = new CouncilOnPaper();
  final DecisionsOnPaper decisions = new DecisionsOnPaper();
  final NominationSight sight = new NominationSight(desk, new CouncilAgenda(council));
  final BodyForebears forebears =
      new BodyForebears(BodiesOnPaper.agencies(), BodiesOnPaper.localities());
  final List<AwardRule> inForce = new ArrayList<>();
  private final AwardRules rules = day -> new RulesOfDay(day, inForce);
  private final DossierShelf shelf = new DossierShelf(repository);
  private final DoubtBook book =
      new DoubtBook(
          repository,
          callRepository,
          rules,
          new DoubleCheck(register, forebears, desk),
          new BodyCheck(forebears, record),
          new TaskCheck(record),
          new ClearanceCheck(repository, forebears),
          new CompletenessCheck(shelf),
          clock);
  private final Gate gate = new Gate(book);
  private final NominationCourse course = new NominationCourse(repository, events, clock);
  private final ReportKeeper reports =
      new ReportKeeper(
          repository,
          new RecordReader(
              record,
              record,
              forebears,
              new ResultReader(record, OfficeOnPaper.evidence(), record),
              OfficeOnPaper.coverage(),
              clock),
          new RecordWording());
  final AwardCalls calls = new CallService(callRepository, desk, events, clock);
  final CallCatalogue callCatalogue = new CallReads(callRepository, desk, clock);
  final Nominations nominations =
      new ProposingService(
          repository, callRepository, sight, desk, course, reports, gate, events, clock);
  final Confirmations confirmations =
      new ConfirmationService(repository, sight, desk, course, gate);
  final Appraisals appraisals = new AppraisalService(repository, sight, desk, course, gate, clock);
  final NominationChecks checks = new Checking(repository, sight, desk, book, events, clock);
  private final PreferenceByCall preferences = new PreferenceByCall(callRepository, book, clock);
  final List<Subject> shredded = new ArrayList<>();
  final NominationCatalogue catalogue =
      new NominationReads(
          repository,
          sight,
          new NominationList(repository, sight, preferences),
          new StepsOffered(desk),
          reports,
          events,
          clock);
  final Clearances clearances =
      new ClearanceService(
          repository,
          sight,
          new ClearanceSight(repository, sight),
          desk,
          new ClearanceTime(
              callRepository, rules, new WorkingDayCalendar(Set.of(), Set.of()), clock),
          events,
          clock);
  final DossierRetention retention =
      new RetentionService(
          repository,
          callRepository,
          new DossierShredder(repository, reports, this::destroyFiles),
          book,
          desk,
          events,
          clock);
  final DossierPapers papers =
      new PaperService(repository, callRepository, sight, reports, forebears, desk, clock);
  private final ShortlistReader lines =
      new ShortlistReader(
          repository,
          callRepository,
          new NominationList(repository, sight, preferences),
          book,
          council,
          clock);
  final Shortlists shortlists =
      new ShortlistService(
          repository,
          callRepository,
          lines,
          desk,
          course,
          book,
          council,
          decisions,
          new OrdersOfAwards(lines, desk),
          clock);
  final FollowingMotions following = new FollowingMotions(repository, course);
  final LeavingTheCouncil leaving = new LeavingTheCouncil(repository, course, council);
  final CallStages stages = new StagesOfCalls(callRepository, repository, clock);
  final CallEnding ending = new EndingCalls(callRepository, repository, desk, events, clock);
  private final ModuleOnH2 database = new ModuleOnH2("nominations");

  NominationsOnH2() {
    callRepository.entities = database.entities();
    repository.entities = database.entities();
  }

  private int destroyFiles(Actor by, Subject owner) {
    shredded.add(owner);
    return 1;
  }

  static Actor person(String name, Role role, BodyId body) {
    return new Actor(
        UUID.nameUUIDFromBytes((name + role + body).getBytes(StandardCharsets.UTF_8)),
        name,
        body,
        Set.of(new Grant(role, body)));
  }

  static Actor nominator(BodyId body) {
    return person("Đầu mối", Role.COORDINATOR, body);
  }

  static Actor head(BodyId body) {
    return person("Thủ trưởng", Role.PROPOSING_HEAD, body);
  }

  <T> T on(LocalDate day, Callable<T> act) {
    List<T> result = new ArrayList<>();
    PlanClock.at(
        day.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant(), () -> result.add(outcome(act)));
    database.commit();
    return result.get(0);
  }

  void does(LocalDate day, Runnable act) {
    on(
        day,
        () -> {
          act.run();
          return true;
        });
  }

  private static <T> T outcome(Callable<T> act) {
    try {
      return act.call();
    } catch (RuntimeException refused) {
      throw refused;
    } catch (Exception other) {
      throw new IllegalStateException(other);
    }
  }

  CallId openCall() {
    return openCall(TERMS);
  }

  CallId openCall(CallTerms terms) {
    CallId call = on(terms.opensOn(), () -> calls.draft(OFFICE, terms));
    does(terms.opensOn(), () -> calls.open(OFFICE, call));
    return call;
  }

  /** All that the rules ask for lies in the dossier. */
  void complete(NominationId id) {
    for (DossierPart part : List.of(DossierPart.SUBMISSION, DossierPart.MINUTES)) {
      repository.add(new DossierFileEntry(id, part, new AttachmentId(UUID.randomUUID())));
    }
    Nomination now = repository.get(id).shown();
    nominations.write(
        nominator(now.proposing()),
        id,
        now.version(),
        now.facts(),
        Map.of(ReportSection.ACHIEVEMENTS, "Đã làm tốt."));
  }

  /** A nomination that was sent, confirmed and received on these days. */
  NominationId received(LocalDate day, CallId call, BodyId proposing, NominationFacts facts) {
    NominationId id = sent(day, call, proposing, facts);
    does(day, () -> appraisals.receive(OFFICE, id));
    return id;
  }

  NominationId sent(LocalDate day, CallId call, BodyId proposing, NominationFacts facts) {
    NominationId id = drafted(day, call, proposing, facts);
    Actor nominator = nominator(proposing);
    if (day.isAfter(TERMS.closesOn())) {
      does(day, () -> justify(nominator, id, DoubtKind.LATE, TERMS.closesOn().toString()));
    }
    does(day, () -> nominations.send(nominator, id));
    does(day, () -> confirmations.confirm(head(proposing), id));
    return id;
  }

  NominationId drafted(LocalDate day, CallId call, BodyId proposing, NominationFacts facts) {
    NominationId id =
        on(day, () -> nominations.nominate(nominator(proposing), call, proposing, facts));
    does(day, () -> complete(id));
    return id;
  }

  void justify(Actor by, NominationId id, DoubtKind kind, String reference) {
    checks.justify(by, id, kind, reference, "Có lý do chính đáng");
  }

  @Override
  public void close() {
    database.close();
  }
}
