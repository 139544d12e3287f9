package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePaperKind;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** Which papers an update has at its stage, which may go out, and for which occasion. */
record PaperStage(UpdateView view) {
  private static final Set<UpdateStatus> PUT_TOGETHER =
      EnumSet.of(
          UpdateStatus.CONSOLIDATING,
          UpdateStatus.LEGAL_REVIEW,
          UpdateStatus.AWAITING_APPROVAL,
          UpdateStatus.AWAITING_PUBLICATION,
          UpdateStatus.PUBLISHED,
          UpdateStatus.REFUSED);

  private static final Set<UpdateStatus> TO_BE_SUBMITTED =
      EnumSet.of(
          UpdateStatus.CONSOLIDATING, UpdateStatus.LEGAL_REVIEW, UpdateStatus.AWAITING_APPROVAL);

  private static final Set<String> SUBMITTING =
      Set.of(Act.SUBMITTED_FOR_APPROVAL.name(), Act.SENT_TO_LEGAL_REVIEW.name());

  List<UpdatePaperKey> papers() {
    List<UpdatePaperKey> papers = new ArrayList<>();
    if (view.round() > 0) {
      view.currentOpinions().stream()
          .map(row -> UpdatePaperKey.requestTo(row.body()))
          .distinct()
          .forEach(papers::add);
      papers.add(UpdatePaperKey.of(UpdatePaperKind.OPINION_TABLE));
      if (PUT_TOGETHER.contains(view.row().status())) {
        papers.add(UpdatePaperKey.of(UpdatePaperKind.SUBMISSION));
      }
    }
    return papers;
  }

  /** A request goes out while opinions are asked for; the others once they are put together. */
  boolean isTimeFor(UpdatePaperKind kind) {
    UpdateStatus status = view.row().status();
    return kind == UpdatePaperKind.REQUEST
        ? status == UpdateStatus.IN_REVIEW
        : TO_BE_SUBMITTED.contains(status);
  }

  /** One request to each body in each round; the others once for each time of submitting. */
  String occasion(UpdatePaperKey paper) {
    return paper.kind() == UpdatePaperKind.REQUEST
        ? "REQUEST/" + view.round() + paper.addressee().map(body -> "/" + body).orElse("")
        : paper.kind() + "/" + submitting();
  }

  private long submitting() {
    long before = view.history().stream().filter(entry -> SUBMITTING.contains(entry.act())).count();
    return view.row().status() == UpdateStatus.CONSOLIDATING ? before + 1 : Math.max(before, 1);
  }
}
