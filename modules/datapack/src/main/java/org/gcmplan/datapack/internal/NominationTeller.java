package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Appraisals;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.AwardCalls;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.Confirmations;
import org.gcmplan.nominations.DossierFiles;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.Nominations;
import org.gcmplan.nominations.ReportSection;

/** Does again what was done with calls and nominations. */
@Dependent
class NominationTeller {
  private static final Logger LOG = Logger.getLogger(NominationTeller.class.getName());

  @Inject AwardCalls calls;
  @Inject CallCatalogue catalogue;
  @Inject Nominations nominations;
  @Inject NominationCatalogue files;
  @Inject NominationChecks checks;
  @Inject DossierFiles dossiers;
  @Inject Confirmations confirmations;
  @Inject Appraisals appraisals;
  @Inject Clearances clearances;

  void open(Cast cast, CallTerms terms) {
    Optional<Actor> office = cast.holder(Role.AWARD_OFFICE);
    if (office.isEmpty()) {
      LOG.warning("Nobody keeps awards in this demonstration");
      return;
    }
    CallId call = calls.draft(office.get(), terms);
    calls.open(office.get(), call);
  }

  /** Written, sent and confirmed in one morning, by those who may. */
  void handIn(Cast cast, NominatedThen nominated) {
    Optional<CallId> call = callOf(nominated.call());
    Optional<Actor> nominator =
        cast.coordinatorOf(nominated.proposing())
            .or(() -> cast.holder(Role.FOCAL_POINT, nominated.proposing()));
    Optional<Actor> head = cast.holder(Role.PROPOSING_HEAD, nominated.proposing());
    if (call.isEmpty() || nominator.isEmpty() || head.isEmpty()) {
      LOG.warning(() -> "Nobody nominates for " + nominated.proposing());
      return;
    }
    Actor by = nominator.get();
    NominationId id =
        nominations.nominate(by, call.get(), nominated.proposing(), nominated.facts());
    complete(by, id, nominated);
    if (nominated.becomes() == NominatedThen.Becomes.DRAFT) {
      return;
    }
    justifyLateness(by, id, nominated.words());
    nominations.send(by, id);
    confirmations.confirm(head.get(), id);
    cast.holder(Role.AWARD_OFFICE)
        .filter(office -> nominated.becomes() != NominatedThen.Becomes.SENT)
        .ifPresent(office -> appraisals.receive(office, id));
  }

  private void complete(Actor by, NominationId id, NominatedThen nominated) {
    dossiers.add(by, id, DossierPart.SUBMISSION, paper("Tờ trình", nominated));
    dossiers.add(by, id, DossierPart.MINUTES, paper("Biên bản họp Hội đồng", nominated));
    Nomination now = files.get(by, id);
    nominations.write(
        by,
        id,
        now.version(),
        now.facts(),
        Map.of(ReportSection.ACHIEVEMENTS, now.facts().citation().in(Language.VI)));
  }

  private static Upload paper(String what, NominatedThen nominated) {
    String words =
        what
            + " (dữ liệu minh họa)\n"
            + nominated.facts().recipient().name().in(Language.VI)
            + "\n"
            + nominated.facts().citation().in(Language.VI)
            + "\n";
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return new Upload(what + ".txt", "", new ByteArrayInputStream(bytes));
  }

  private void justifyLateness(Actor by, NominationId id, String words) {
    checks.of(by, id).stream()
        .filter(doubt -> doubt.kind() == DoubtKind.LATE)
        .filter(Doubt::stops)
        .forEach(doubt -> checks.justify(by, id, doubt.kind(), doubt.reference(), words));
  }

  /** What became of it when the standing body looked. */
  void check(Cast cast, NominatedThen nominated) {
    Optional<Actor> office = cast.holder(Role.AWARD_OFFICE);
    Optional<NominationId> id = office.flatMap(reader -> received(reader, nominated));
    if (id.isEmpty()) {
      return;
    }
    nominated.asked().ifPresent(body -> ask(cast, office.get(), id.get(), body, nominated));
    if (nominated.becomes() == NominatedThen.Becomes.RETURNED) {
      appraisals.giveBack(office.get(), id.get(), nominated.words());
    } else if (nominated.becomes() == NominatedThen.Becomes.ELIGIBLE
        && checks.of(office.get(), id.get()).stream().noneMatch(Doubt::stops)) {
      appraisals.findEligible(office.get(), id.get());
    }
  }

  private void ask(Cast cast, Actor office, NominationId id, BodyId body, NominatedThen nominated) {
    ClearanceId asked = clearances.ask(office, id, body, ClearanceMatter.COMPLAINTS);
    cast.holder(Role.FOCAL_POINT, body)
        .ifPresent(
            focal ->
                clearances.answer(
                    focal, asked, ClearanceAnswer.PROCEEDINGS_OPEN, nominated.words()));
  }

  private Optional<NominationId> received(Actor office, NominatedThen nominated) {
    return callOf(nominated.call()).stream()
        .flatMap(call -> files.list(office, of(call, nominated.proposing())).stream())
        .filter(row -> row.state() == NominationState.RECEIVED)
        .filter(row -> row.recipient().equals(nominated.facts().recipient().name()))
        .map(NominationRow::id)
        .findFirst();
  }

  private static NominationFilter of(CallId call, BodyId proposing) {
    return new NominationFilter(
        Optional.of(call), Optional.empty(), Optional.empty(), Optional.of(proposing), "");
  }

  private Optional<CallId> callOf(String code) {
    List<AwardCall> known = catalogue.all(Actor.SYSTEM);
    return known.stream()
        .filter(call -> call.terms().code().equals(code))
        .max(Comparator.comparing(call -> call.terms().opensOn()))
        .map(AwardCall::id);
  }
}
