package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateView;

/** An update in short, beside a list. */
@Named
@RequestScoped
public class UpdateSummary {
  private static final int SHOWN = 3;

  @Inject Reading reading;

  public UpdateView view(String update) {
    return reading.view(UpdateId.parse(update));
  }

  public List<Change> mainChanges(String update) {
    return view(update).changes().stream().limit(SHOWN).toList();
  }

  /** How many changes are left out. */
  public int further(String update) {
    return Math.max(0, view(update).changes().size() - SHOWN);
  }

  public long of(String update, Position position) {
    return view(update).currentOpinions().stream()
        .filter(row -> row.opinion().filter(each -> each.position() == position).isPresent())
        .count();
  }
}
