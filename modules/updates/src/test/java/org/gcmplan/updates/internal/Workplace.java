package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.both;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Countries;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.ApprovedUpdates;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.ConsolidationTable;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.LegalReview;
import org.gcmplan.updates.MoreTime;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.PrivateNotes;
import org.gcmplan.updates.Rebasing;
import org.gcmplan.updates.Remarks;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateCatalogue;

/** The module put together on a database in memory, as the container does it. */
final class Workplace implements AutoCloseable {
  static final WorkingDayCalendar CALENDAR =
      new WorkingDayCalendar(
          Set.of(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 4, 30)), Set.of());

  final MovableClock time = new MovableClock();
  final PlanInMemory plan = new PlanInMemory();
  final List<DomainEvent> events = new ArrayList<>();
  final SignersInMemory signers = new SignersInMemory();
  final RecordedRoute route = new RecordedRoute(events);
  final PlanUpdates drafting;
  final Consultation consulting;
  final Consolidation consolidating;
  final ReviewRulesInMemory reviewRules = new ReviewRulesInMemory();
  final LegalReview legalReviewing;
  final ReviewTermsCatalogue termReads;
  final Opinions speaking;
  final Remarks remarks;
  final MoreTime extending;
  final PrivateNotes noting;
  final ConsolidationTable table;
  final Approval deciding;
  final ApprovedUpdates handingOver;
  final Rebasing rebasing;
  final UpdateCatalogue catalogue;
  final DelayedActs delaying;
  final DueActs dueActs;
  final Map<UUID, Actor> people = new HashMap<>();
  final OpenWork openWork;
  final EntityManager entities;

  Workplace(EntityManagerFactory database) {
    entities = database.createEntityManager();
    PlanClock clock = new PlanClock(time);
    UpdateRepository updates = new UpdateRepository();
    updates.entities = entities;
    ReferenceNumbers numbers = new ReferenceNumbers();
    numbers.entities = entities;
    UpdateLists lists = new UpdateLists();
    lists.entities = entities;

    PlanReader reader = new PlanReader(plan);
    RulesInMemory rules = new RulesInMemory();
    MovedSince movedSince = new MovedSince(reader);
    HandingIn handingIn =
        new HandingIn(
            reader,
            new ChangeRules(rules),
            new ResultRules(rules),
            movedSince,
            Countries.VIET_NAM,
            clock);
    BodiesInPlan bodies =
        new BodiesInPlan(
            new DirectoriesInMemory.OfAgencies(), new DirectoriesInMemory.OfLocalities(), clock);
    FactsOfReview facts = new FactsOfReview(reader, bodies, clock);
    TermsInForce terms = new TermsInForce(reviewRules, facts);
    terms.entities = entities;
    RemarkRepository remarkEntries = new RemarkRepository();
    remarkEntries.entities = entities;
    RenewalRules renewals = new RenewalRules();
    renewals.entities = entities;
    NoteRepository notes = new NoteRepository();
    notes.entities = entities;
    DraftRepository drafts = new DraftRepository();
    drafts.entities = entities;
    TimeRequestRepository requests = new TimeRequestRepository();
    requests.entities = entities;
    SigningStep signing = new SigningStep(signers);
    Freshness freshness = new Freshness(remarkEntries, renewals, terms, clock);
    Blockers blockers =
        new Blockers(handingIn, movedSince, remarkEntries, freshness, bodies, terms);
    OpinionDeadlines deadlines = new OpinionDeadlines(CALENDAR, clock);
    Coordinator coordinator = new Coordinator(frame());
    Ranks ranks = new Ranks(terms, coordinator);
    DelayedEntries delayed = new DelayedEntries();
    delayed.entities = entities;
    UpdateDesk desk = new UpdateDesk(updates, coordinator, delayed);
    FollowUp followUp = new FollowUp(updates, new RecordedEvents(events::add), route, route);

    OpinionIntake intake = new OpinionIntake(remarkEntries, followUp);
    ClauseWords words = new ClauseWords(new WordingInMemory());

    drafting = new Drafting(desk, updates, numbers, reader, handingIn, terms, followUp, clock);
    consulting =
        new Consulting(
            desk,
            new ConsultationRules(bodies, deadlines, clock),
            deadlines,
            terms,
            signing,
            intake,
            followUp,
            clock);
    consolidating = new Consolidating(desk, blockers, terms, remarkEntries, followUp, route, clock);
    legalReviewing = new LegalReviewing(desk, blockers, followUp, route, clock);
    deciding =
        new Deciding(
            desk,
            ranks,
            blockers,
            new OutsideDecisions(ranks, blockers, followUp, clock),
            followUp,
            clock);
    termReads = new TermReads(desk, updates, terms, facts);
    speaking = new Speaking(desk, signing, drafts, intake, remarkEntries, followUp, clock);
    remarks = new Discussing(desk, remarkEntries, handingIn, followUp, clock);
    extending = new GivingTime(desk, requests, deadlines, terms, followUp, clock);
    noting = new Noting(desk, notes, clock);
    table = new Tabulating(desk, new TableRows(remarkEntries, freshness, bodies, words), freshness);
    handingOver = new HandingOver(desk, blockers, followUp, clock);
    OpenActions openActions =
        new OpenActions(
            coordinator,
            blockers,
            new BodyActions(drafts, requests),
            requests,
            reader,
            new DecisionActions(coordinator, blockers, ranks));
    Orders orders = new Orders(updates, openActions, deciding, consolidating, consulting, speaking);
    dueActs =
        new DueActs(
            delayed,
            orders,
            new Inline(),
            account -> Optional.ofNullable(people.get(account)),
            clock,
            new RecordedEvents(events::add));
    delaying = new Delaying(delayed, desk, orders, dueActs, new UndoSettings(10), clock);
    MovedBy movedBy = new MovedBy();
    movedBy.entities = entities;
    rebasing = new BringingUp(desk, reader, movedSince, movedBy, handingIn, followUp, clock);
    WorkInHouse inHouse = new WorkInHouse();
    inHouse.entities = entities;
    openWork = new WorkOfBodies(updates, inHouse, reader, coordinator, followUp, clock);
    catalogue =
        new UpdateReads(
            desk,
            updates,
            lists,
            new ImpactAssessment(reader, lists, updates),
            openActions,
            new BeingDone(delayed),
            terms,
            deadlines);
  }

  /** The papers of the updates, given out as told. */
  Papering papers(OutgoingPapers outgoing) {
    PlanClock clock = new PlanClock(time);
    UpdateRepository updates = new UpdateRepository();
    updates.entities = entities;
    RemarkRepository remarkEntries = new RemarkRepository();
    remarkEntries.entities = entities;
    RenewalRules renewals = new RenewalRules();
    renewals.entities = entities;
    BodiesInPlan bodies =
        new BodiesInPlan(
            new DirectoriesInMemory.OfAgencies(), new DirectoriesInMemory.OfLocalities(), clock);
    Coordinator coordinator = new Coordinator(frame());
    DelayedEntries delayed = new DelayedEntries();
    delayed.entities = entities;
    TermsInForce terms =
        new TermsInForce(reviewRules, new FactsOfReview(new PlanReader(plan), bodies, clock));
    terms.entities = entities;
    ChangesAnnex changes = new ChangesAnnex(new WordingInMemory());
    TableRows rows =
        new TableRows(
            remarkEntries,
            new Freshness(remarkEntries, renewals, terms, clock),
            bodies,
            new ClauseWords(new WordingInMemory()));
    PaperBodies names =
        new PaperBodies(
            new DirectoriesInMemory.OfAgencies(), new DirectoriesInMemory.OfLocalities());
    PaperSettings office =
        new PaperSettings("Cục Lãnh sự", "LS", "Cục trưởng Cục Lãnh sự", "Bộ trưởng");
    return new Papering(
        new UpdateDesk(updates, coordinator, delayed),
        coordinator,
        new PaperWriter(frame(), rows, changes, names, office),
        changes,
        outgoing,
        clock);
  }

  /** Transactions of their own, on the one connection of the test. */
  private final class Inline extends OwnTransactions {
    @Override
    <T> T call(Supplier<T> work) {
      return Workplace.this.call(work);
    }
  }

  /** Runs in a transaction of its own, as a call from outside does. */
  <T> T call(Supplier<T> action) {
    entities.getTransaction().begin();
    try {
      T result = action.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      entities.clear();
    }
  }

  void run(Runnable action) {
    call(
        () -> {
          action.run();
          return true;
        });
  }

  @Override
  public void close() {
    entities.close();
  }

  private static PlanFrameCatalogue frame() {
    return new PlanFrameCatalogue() {
      @Override
      public Optional<Plan> plan() {
        return Optional.of(
            new Plan(
                both("Kế hoạch"),
                "402/QĐ-TTg",
                LocalDate.of(2020, 3, 20),
                2020,
                2030,
                FOREIGN,
                "QĐ-BNG",
                true));
      }

      @Override
      public List<FocusArea> focusAreas() {
        return List.of();
      }

      @Override
      public List<Objective> objectives() {
        return List.of();
      }

      @Override
      public List<GuidingPrinciple> principles() {
        return List.of();
      }
    };
  }
}
