package org.gcmplan.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.RowsOnPage;
import org.jspecify.annotations.Nullable;

/** The register, as the address asks for it. */
@Named
@RequestScoped
public class AwardRegisterView {
  @Inject AwardRegister register;
  @Inject AwardDecisions decisions;
  @Inject AwardRuleBook book;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private @Nullable RowsOnPage<RegisterEntry> shown;

  public RowsOnPage<RegisterEntry> getEntries() {
    RowsOnPage<RegisterEntry> entries =
        shown == null
            ? register.entries(
                actor.get(), RegisterAsked.of(request), RegisterAsked.text(request, "page"))
            : shown;
    shown = entries;
    return entries;
  }

  public List<AwardDecision> getDecisions() {
    return decisions.all(actor.get());
  }

  public List<String> getProgrammes() {
    return register.programmes();
  }

  public List<BodyId> getBodies() {
    return register.bodies();
  }

  /** What is asked, as it goes on in the address of an export. */
  public String getQuery() {
    return Stream.of("name", "year", "programme", "body", "state")
        .filter(name -> !asked(name).isEmpty())
        .map(name -> "&" + name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }

  /** What was typed into the filter. */
  public String asked(String name) {
    return RegisterAsked.text(request, name);
  }

  public String getYear() {
    return asked("year");
  }

  public String getState() {
    return asked("state");
  }

  public boolean isOffice() {
    return book.mayChange(actor.get());
  }
}
