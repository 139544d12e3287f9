package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Subject;

/** The decision with its list: printed in the transaction that decides, and kept. */
@Dependent
class DecisionPapers {
  private final RegisterRepository register;
  private final Renditions renditions;
  private final AwardingBodies bodies;
  private final AwardSettings settings;

  @Inject
  DecisionPapers(
      RegisterRepository register,
      Renditions renditions,
      AwardingBodies bodies,
      AwardSettings settings) {
    this.register = register;
    this.renditions = renditions;
    this.bodies = bodies;
    this.settings = settings;
  }

  void keep(AwardDecision decision) {
    open(decision, PaperForm.PDF);
    open(decision, PaperForm.DOCX);
  }

  Download open(AwardDecision decision, PaperForm form) {
    String name = decision.number().replace('/', '-');
    return renditions.of(
        new Subject("award-decision", decision.id().toString()),
        name,
        form,
        () -> {
          List<RegisterEntry> entries =
              register.of(decision.id()).stream().map(RegisterRow::entry).toList();
          return new AwardDecisionDocument(
                  decision, bodies.name(decision.body(), decision.day()), entries)
              .write(settings.listedGrounds());
        });
  }
}
