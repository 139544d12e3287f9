package org.gcmplan.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
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

/** Somebody proposes a version of a table of rules; somebody else adopts it. */
@Named
@ViewScoped
public class RuleProposalView implements Serializable {
  private static final long serialVersionUID = 1L;

  /** More than any table has; what is longer is refused for its length. */
  private static final int LARGEST = 1_000_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Inject RuleTables tables;
  @Inject CurrentActor actor;
  @Inject RulesView rules;

  private transient Part file;
  private String validFrom = "";

  public String propose() {
    if (file == null || file.getSize() == 0) {
      throw new BusinessRuleViolation(new Problem("file", "workflow.rules.noFile"));
    }
    return seen(tables.propose(actor.get(), text(), day()), "ruleProposed");
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

  private String text() {
    try (InputStream bytes = file.getInputStream()) {
      return new String(bytes.readNBytes(LARGEST), StandardCharsets.UTF_8);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
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

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom == null ? "" : validFrom;
  }
}
