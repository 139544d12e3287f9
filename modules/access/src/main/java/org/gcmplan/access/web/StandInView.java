package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.access.SubstitutionDirectory;
import org.gcmplan.access.SubstitutionRow;
import org.gcmplan.kernel.CurrentActor;

/** For whom the person acts today, and who asks them to; under the header of every page. */
@Named("standIn")
@RequestScoped
public class StandInView {
  @Inject SubstitutionDirectory directory;
  @Inject CurrentActor actor;

  private List<SubstitutionRow> rows;

  public List<SubstitutionRow> getRows() {
    if (rows == null) {
      rows = actor.isSignedIn() ? directory.standingIn(actor.get()) : List.of();
    }
    return rows;
  }
}
