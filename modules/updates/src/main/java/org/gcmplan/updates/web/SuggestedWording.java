package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.Segment;
import org.gcmplan.updates.WrittenRemark;

/** Suggested wording against the text as it stands: what would come out when it is applied. */
@Named
@RequestScoped
public class SuggestedWording {
  @Inject Wording wording;
  @Inject DecisionView decision;

  public List<Segment> segments(Change change, Remark remark, Language language) {
    return remark.wording().map(wanted -> segments(change, wanted, language)).orElse(List.of());
  }

  /** The same before it has left the house. */
  public List<Segment> segments(WrittenRemark remark, Language language) {
    return decision.content().changes().stream()
        .filter(change -> remark.clause().covers(change))
        .findFirst()
        .flatMap(change -> remark.wording().map(wanted -> segments(change, wanted, language)))
        .orElse(List.of());
  }

  /** A language that is left out keeps its text. */
  private List<Segment> segments(Change change, FieldValue wanted, Language language) {
    FieldValue now = change.after();
    FieldValue then =
        new FieldValue(
            wanted.vi().isEmpty() ? now.vi() : wanted.vi(),
            wanted.en().isEmpty() ? now.en() : wanted.en());
    Change suggested =
        new Change(change.number(), change.operation(), change.task(), change.field(), now, then);
    return wording.segments(suggested, language);
  }
}
