package org.gcmplan.updates.internal;

import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.Known.APPROVER;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.FOREIGN;
import static org.gcmplan.updates.internal.Known.PUBLISHER;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** Takes an update through the services, each step in a transaction of its own. */
final class Journey {
  static final LocalDate IN_TWO_WEEKS = LocalDate.of(2026, 3, 18);

  private final Workplace at;
  private final UpdateId id;

  private Journey(Workplace at, UpdateId id) {
    this.at = at;
    this.id = id;
  }

  static Journey startsWith(Workplace at, Proposal proposal) {
    return new Journey(at, at.call(() -> at.drafting.draft(DRAFTER, FOREIGN, proposal)));
  }

  static Journey to(UpdateStatus status, Workplace at) {
    Journey journey = startsWith(at, Proposals.extension());
    return switch (status) {
      case DRAFT -> journey;
      case CHECKING -> journey.submit();
      case IN_REVIEW -> journey.submit().open();
      case CONSOLIDATING -> journey.submit().open().agree();
      case LEGAL_REVIEW -> journey.underLegalReview();
      case AWAITING_APPROVAL -> journey.submit().open().agree().submitForApproval();
      case AWAITING_PUBLICATION -> journey.submit().open().agree().submitForApproval().approve();
      case PUBLISHED -> journey.submit().open().agree().submitForApproval().approve().publish();
      case REFUSED -> journey.submit().open().agree().submitForApproval().refuse();
      case WITHDRAWN -> journey.submit().withdraw();
    };
  }

  /** Of an update on which the rules ask for a legal review, by the coordinating body itself. */
  private Journey underLegalReview() {
    at.reviewRules.legalReviewer = Optional.of(FOREIGN);
    submit();
    at.reviewRules.legalReviewer = Optional.empty();
    return open().agree().submitForApproval();
  }

  Journey submit() {
    return then(() -> at.drafting.submit(DRAFTER, id, version()));
  }

  Journey open() {
    return then(
        () -> at.consulting.open(STANDING_OFFICE, id, List.of(SECURITY, FINANCE), IN_TWO_WEEKS));
  }

  Journey security(Opinion opinion) {
    return then(() -> at.consulting.recordOpinion(SECURITY_FOCAL, id, SECURITY, opinion));
  }

  Journey finance(Opinion opinion) {
    return then(() -> at.consulting.recordOpinion(FINANCE_FOCAL, id, FINANCE, opinion));
  }

  Journey agree() {
    return security(AGREED).finance(AGREED);
  }

  Journey submitForApproval() {
    return then(() -> at.consolidating.submitForApproval(STANDING_OFFICE, id));
  }

  Journey approve() {
    return then(() -> at.deciding.approve(APPROVER, id, version()));
  }

  Journey refuse() {
    return then(() -> at.deciding.refuse(APPROVER, id, version(), "Chưa phù hợp"));
  }

  Journey withdraw() {
    return then(() -> at.drafting.withdraw(DRAFTER, id, "Xem xét lại"));
  }

  Journey publish() {
    return then(
        () -> {
          at.handingOver.take(PUBLISHER, id, version());
          at.handingOver.published(PUBLISHER, id, new EditionNumber(2));
        });
  }

  Journey then(Runnable step) {
    at.run(step);
    return this;
  }

  UpdateId id() {
    return id;
  }

  long version() {
    return at.catalogue.view(DRAFTER, id).version();
  }

  UpdateView view() {
    return at.call(() -> at.catalogue.view(DRAFTER, id));
  }

  UpdateStatus status() {
    return view().row().status();
  }
}
