package org.gcmplan.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.UUID;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.workflow.RuleTables;
import org.primefaces.model.file.UploadedFile;

/** Somebody proposes a version of a table of rules; somebody else adopts it. */
@Named
@ViewScoped
public class RuleProposalView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Inject RuleTables tables;
  @Inject CurrentActor actor;
  @Inject RulesView rules;

  private transient UploadedFile file;
  private String validFrom = "";

  public String propose() {
    if (file == null || file.getSize() == 0) {
      throw new BusinessRuleViolation(new Problem("file", "workflow.rules.noFile"));
    }
    String xml = new String(file.getContent(), StandardCharsets.UTF_8);
    return seen(tables.propose(actor.get(), xml, day()), "ruleProposed");
  }

  public String adopt() {
    UUID version = rules.sheet().version().id();
    tables.adopt(actor.get(), version);
    return seen(version, "ruleAdopted");
  }

  public String withdraw() {
    UUID version = rules.sheet().version().id();
    tables.withdraw(actor.get(), version);
    return seen(version, "ruleWithdrawn");
  }

  private String seen(UUID version, String done) {
    return "/workflow/rules.xhtml?faces-redirect=true&version="
        + version
        + "&done=workflow.done."
        + done;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(validFrom.strip(), DAY);
    } catch (DateTimeParseException notADay) {
      throw new BusinessRuleViolation(new Problem("validFrom", "workflow.rules.notADay"));
    }
  }

  public UploadedFile getFile() {
    return file;
  }

  public void setFile(UploadedFile file) {
    this.file = file;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom;
  }
}
