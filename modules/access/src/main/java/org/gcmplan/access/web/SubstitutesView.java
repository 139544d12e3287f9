package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.SubstitutionDirectory;
import org.gcmplan.access.SubstitutionRow;
import org.gcmplan.access.SubstitutionState;
import org.gcmplan.access.Substitutions;
import org.gcmplan.kernel.CurrentActor;

/** Who stands in for whom: what counts or is to come, and what is past. */
@Named
@ViewScoped
public class SubstitutesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Substitutions substitutions;
  @Inject SubstitutionDirectory directory;
  @Inject CurrentActor actor;

  private transient List<SubstitutionRow> rows;

  public List<SubstitutionRow> alive() {
    return rows().stream().filter(row -> row.state().isAlive()).toList();
  }

  public List<SubstitutionRow> past() {
    return rows().stream().filter(row -> !row.state().isAlive()).toList();
  }

  public String accept(UUID substitution) {
    substitutions.accept(actor.get(), substitution);
    return again("access.done.substitutionAccepted");
  }

  public String decline(UUID substitution) {
    substitutions.decline(actor.get(), substitution);
    return again("access.done.substitutionDeclined");
  }

  public String revoke(UUID substitution) {
    substitutions.revoke(actor.get(), substitution);
    return again("access.done.substitutionRevoked");
  }

  public String tone(SubstitutionState state) {
    return switch (state) {
      case PROPOSED -> "wait";
      case AHEAD -> "info";
      case IN_EFFECT -> "ok";
      case DECLINED -> "warn";
      case ENDED, REVOKED -> "mute";
    };
  }

  private List<SubstitutionRow> rows() {
    if (rows == null) {
      rows = directory.concerning(actor.get());
    }
    return rows;
  }

  private static String again(String done) {
    return "/access/substitutes.xhtml?faces-redirect=true&done=" + done;
  }
}
