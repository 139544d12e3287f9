package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.ConsultationProposal;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Period;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.Touched;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** The updates as far as their route needs to know them. */
class UpdatesInMemory implements UpdateCatalogue, Consultation, ReviewTermsCatalogue {
  static final BodyId DRAFTER = BodyId.agency(new UUID(2, 1));

  static final BodyId LEGAL_REVIEWER = BodyId.agency(new UUID(2, 2));

  ApproverRank approver = ApproverRank.DEPUTY_MINISTER;
  private final Map<UpdateId, UpdateRow> rows = new LinkedHashMap<>();
  private final Map<UpdateId, BodyId> awaited = new LinkedHashMap<>();
  private final List<BodyId> reminded = new ArrayList<>();
  private final List<BodyId> deemed = new ArrayList<>();

  void stands(UpdateId update, UpdateStatus status, String title) {
    rows.put(
        update,
        new UpdateRow(
            update,
            "CN-07",
            new LocalizedText(title, ""),
            UpdateKind.AMEND,
            status,
            DRAFTER,
            new EditionNumber(1),
            Optional.empty(),
            Instant.EPOCH,
            0,
            0));
  }

  void clear() {
    rows.clear();
    reminded.clear();
    deemed.clear();
  }

  List<BodyId> reminded() {
    return List.copyOf(reminded);
  }

  List<BodyId> deemed() {
    return List.copyOf(deemed);
  }

  @Override
  public void remind(UpdateId update, BodyId body) {
    reminded.add(body);
  }

  @Override
  public void deemAgreed(UpdateId update, BodyId body) {
    deemed.add(body);
  }

  @Override
  public UpdateRow label(UpdateId update) {
    return Optional.ofNullable(rows.get(update))
        .orElseThrow(() -> new NotFound("plan update", update));
  }

  @Override
  public List<UpdateRow> list(Actor reader, UpdateFilter filter) {
    return rows.values().stream()
        .filter(row -> filter.statuses().contains(row.status()))
        .skip(filter.first())
        .limit(filter.count())
        .toList();
  }

  @Override
  public int count(Actor reader, UpdateFilter filter) {
    return list(reader, filter).size();
  }

  @Override
  public UpdateView view(Actor reader, UpdateId update) {
    List<OpinionRow> rows =
        awaited.containsKey(update) ? List.of(silent(awaited.get(update))) : List.of();
    return new UpdateView(
        label(update),
        "",
        LocalizedText.EMPTY,
        List.of(),
        List.of(),
        rows,
        List.of(),
        rows.size(),
        Optional.of(RouteFixture.DEADLINE),
        0);
  }

  /** From now on the body is the only one asked, and has not answered. */
  void awaits(UpdateId update, BodyId body) {
    awaited.put(update, body);
  }

  private static OpinionRow silent(BodyId body) {
    return new OpinionRow(
        body,
        1,
        Optional.empty(),
        false,
        Optional.empty(),
        "",
        "",
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public Impact impact(Actor reader, UpdateId update) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<OpenAction> actions(Actor reader, UpdateId update) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ConsultationProposal consultationProposal(Actor reader, UpdateId update) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void open(Actor by, UpdateId update, ConsultationOrder order) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void askSilent(Actor by, UpdateId update, LocalDate deadline) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ReviewTerms of(Actor reader, UpdateId update) {
    return onTheRoute(update);
  }

  @Override
  public ReviewTerms onTheRoute(UpdateId update) {
    return new ReviewTerms(
        new ConsultationTerms(
            List.of(),
            new Period(15, Period.Unit.CALENDAR_DAYS),
            new Period(2, Period.Unit.WORKING_DAYS),
            true,
            0,
            false),
        Optional.of(LEGAL_REVIEWER),
        approver,
        List.of());
  }

  @Override
  public ReviewFacts facts(UpdateId update) {
    UpdateRow row = label(update);
    return new ReviewFacts(
        row.kind(),
        Touched.AGENCIES,
        1,
        row.draftedBy(),
        List.of(RouteFixture.MOHA),
        List.of(RouteFixture.MPS),
        List.of(),
        LocalDate.of(2026, 11, 19));
  }

  @Override
  public void returnIncomplete(Actor by, UpdateId update, String reason) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void recordOpinion(Actor by, UpdateId update, BodyId body, Opinion opinion) {
    throw new UnsupportedOperationException();
  }
}
