package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.kernel.Actor;

/** Enters the country's award rules, each once; a value that is there already stays as it is. */
@Dependent
class AwardRuleLoading {
  private final AwardRuleBook book;

  @Inject
  AwardRuleLoading(AwardRuleBook book) {
    this.book = book;
  }

  void load(PackFolder files, CountryPack pack) {
    Findings findings = pack.findings();
    List<AwardRule> shipped = AwardRuleTable.read(files, findings);
    findings.refuseIfAny();
    book.load(Actor.SYSTEM, shipped);
  }
}
