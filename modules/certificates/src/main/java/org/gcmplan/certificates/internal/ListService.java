package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardLists;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.MoneyList;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;

@ApplicationScoped
@Transactional
class ListService implements AwardLists {
  private final DecisionRepository decisions;
  private final RegisterRepository register;
  private final DecisionPapers papers;
  private final AwardRules rules;
  private final AwardingBodies bodies;
  private final DocumentPrinting printing;
  private final AwardRights rights;

  @Inject
  ListService(
      DecisionRepository decisions,
      RegisterRepository register,
      DecisionPapers papers,
      AwardRules rules,
      AwardingBodies bodies,
      DocumentPrinting printing,
      AwardRights rights) {
    this.decisions = decisions;
    this.register = register;
    this.papers = papers;
    this.rules = rules;
    this.bodies = bodies;
    this.printing = printing;
    this.rights = rights;
  }

  @Override
  public boolean maySee(Actor reader) {
    return rights.needsNames(reader);
  }

  @Override
  public Download decision(Actor reader, AwardDecisionId id, PaperForm form) {
    return papers.open(decision(reader, id), form);
  }

  @Override
  public MoneyList money(Actor reader, AwardDecisionId id) {
    RulesOfDay day = rules.on(decision(reader, id).day());
    return new MoneyList(
        day.rule(AwardRuleKey.BASE_SALARY),
        entries(id).stream()
            .filter(RegisterEntry::stands)
            .map(
                entry ->
                    new MoneyList.Line(
                        entry, day.moneyFactor(entry.recipient()), day.money(entry.recipient())))
            .toList());
  }

  @Override
  public byte[] moneyPaper(Actor reader, AwardDecisionId id, PaperForm form) {
    AwardDecision decision = decision(reader, id);
    return printing.print(
        new AwardListDocument(decision, issuer(decision)).money(money(reader, id)), form);
  }

  @Override
  public byte[] ceremonyPaper(Actor reader, AwardDecisionId id, PaperForm form) {
    AwardDecision decision = decision(reader, id);
    List<RegisterEntry> called = entries(id).stream().filter(RegisterEntry::stands).toList();
    return printing.print(new AwardListDocument(decision, issuer(decision)).ceremony(called), form);
  }

  private List<RegisterEntry> entries(AwardDecisionId id) {
    return RecipientLists.ordered(register.of(id).stream().map(RegisterRow::entry).toList());
  }

  private LocalizedText issuer(AwardDecision decision) {
    return bodies.name(decision.body(), decision.day());
  }

  private AwardDecision decision(Actor reader, AwardDecisionId id) {
    if (!rights.needsNames(reader)) {
      throw new NotFound("award decision", id);
    }
    return decisions.get(id).decision();
  }
}
