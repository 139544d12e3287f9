package org.gcmplan.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.RulePreview;
import org.gcmplan.workflow.RuleTableCatalogue;
import org.gcmplan.workflow.RuleTableName;
import org.gcmplan.workflow.RuleTableSheet;
import org.gcmplan.workflow.RuleTableVersion;
import org.gcmplan.workflow.RuleTableVersion.State;

/** One table of rules in words, its versions, and what a proposed one would change. */
@Named
@ViewScoped
public class RulesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RuleTableCatalogue catalogue;
  @Inject CurrentActor actor;

  private String table = RuleTableName.CONSULTATION.name();
  private String version = "";
  private transient RuleTableSheet sheet;

  /** Reads the version named by its number or its id; without either, the one in force. */
  public void open() {
    RuleTableVersion wanted = wanted();
    table = wanted.name().name();
    sheet = catalogue.sheet(actor.get(), wanted.id());
  }

  private RuleTableVersion wanted() {
    return catalogue.versions(actor.get()).stream()
        .filter(this::isWanted)
        .findFirst()
        .orElseThrow(() -> new NotFound("rule table", version));
  }

  private boolean isWanted(RuleTableVersion one) {
    boolean ofTable = one.name().name().equals(table);
    return version.isEmpty()
        ? ofTable && one.state() == State.IN_FORCE
        : version.equals(one.id().toString())
            || (ofTable && one.number() > 0 && version.equals(Integer.toString(one.number())));
  }

  public RuleTableName[] tables() {
    return RuleTableName.values();
  }

  /** The versions of the table chosen, the newest first. */
  public List<RuleTableVersion> versions() {
    RuleTableName name =
        Arrays.stream(RuleTableName.values())
            .filter(known -> known.name().equals(table))
            .findFirst()
            .orElseThrow(() -> new NotFound("rule table", table));
    return catalogue.versions(actor.get()).stream().filter(one -> one.name() == name).toList();
  }

  public RuleTableSheet sheet() {
    if (sheet == null) {
      open();
    }
    return sheet;
  }

  /** What a version that does not count yet would say of the updates under way. */
  public List<RulePreview> preview() {
    State state = sheet().version().state();
    return state == State.PROPOSED || state == State.AHEAD
        ? catalogue.preview(actor.get(), sheet().version().id())
        : List.of();
  }

  public String xml() {
    return catalogue.xml(actor.get(), sheet().version().id());
  }

  /** Whether the reader may propose and adopt. */
  public boolean isKept() {
    return Optional.of(actor.get())
        .filter(who -> who.holds(Role.STANDING_OFFICE) || who.holds(Role.ADMINISTRATOR))
        .isPresent();
  }

  public String getTable() {
    return table;
  }

  public void setTable(String table) {
    this.table = table;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
