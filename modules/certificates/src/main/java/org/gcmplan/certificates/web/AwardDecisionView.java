package org.gcmplan.certificates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardLists;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.MoneyList;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** One decision: everybody on its list, and the papers that come with it. */
@Named
@RequestScoped
public class AwardDecisionView {
  @Inject AwardDecisions decisions;
  @Inject AwardRegister register;
  @Inject AwardLists lists;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private @Nullable AwardDecision decision;
  private @Nullable MoneyList money;

  public AwardDecision getDecision() {
    AwardDecision shown =
        decision == null
            ? decisions.decision(
                actor.get(), AwardDecisionId.parse(RegisterAsked.text(request, "id")))
            : decision;
    decision = shown;
    return shown;
  }

  public List<RegisterEntry> getEntries() {
    return register.of(getDecision().id()).stream()
        .map(entry -> register.entry(actor.get(), entry.id()))
        .toList();
  }

  /** Whether the reader sees the names, and so the papers. */
  public boolean isNamed() {
    return lists.maySee(actor.get());
  }

  public MoneyList getMoney() {
    MoneyList shown = money == null ? lists.money(actor.get(), getDecision().id()) : money;
    money = shown;
    return shown;
  }

  /** The base salary as people read it: 2.340.000. */
  public BigDecimal getBaseSalary() {
    return new BigDecimal(getMoney().baseSalary().value());
  }
}
