package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.ProposingChannel;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** What a nomination says, in columns. */
@Embeddable
class FactFields {
  @Embedded private RecipientFields recipient;

  @Column(name = "women_share")
  private @Nullable Integer womenShare;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private String tasks;

  @Column(name = "citation_vi")
  private String citationVi;

  @Column(name = "citation_en")
  private String citationEn;

  @Column(name = "earlier_awards")
  private String earlierAwards;

  @Column(name = "is_manager")
  private int isManager;

  private String country = "";
  private String organisation = "";
  private String channel = "";

  protected FactFields() {}

  FactFields(NominationFacts facts) {
    recipient = new RecipientFields(facts.recipient());
    womenShare = facts.womenShare().orElse(null);
    periodFrom = facts.from();
    periodUntil = facts.until();
    tasks = facts.tasks().stream().map(TaskCode::value).collect(Collectors.joining(";"));
    citationVi = facts.citation().vi();
    citationEn = facts.citation().en();
    earlierAwards = Normalizer.normalize(facts.previousAwards(), Normalizer.Form.NFC).strip();
    isManager = facts.manager() ? 1 : 0;
    facts.abroad().ifPresent(this::keep);
  }

  private void keep(ForeignNominee abroad) {
    country = abroad.country();
    organisation = Normalizer.normalize(abroad.organisation(), Normalizer.Form.NFC).strip();
    channel = abroad.channel().map(ProposingChannel::name).orElse("");
  }

  private Optional<ForeignNominee> abroad() {
    boolean said = !(country + organisation + channel).isEmpty();
    return said
        ? Optional.of(
            new ForeignNominee(
                country,
                organisation,
                Optional.of(channel)
                    .filter(name -> !name.isEmpty())
                    .map(ProposingChannel::valueOf)))
        : Optional.empty();
  }

  void forget() {
    recipient = recipient.withoutName();
    womenShare = null;
    citationVi = "";
    citationEn = "";
    earlierAwards = "";
    isManager = 0;
    country = "";
    organisation = "";
    channel = "";
  }

  NominationFacts shown() {
    return new NominationFacts(
        recipient.shown(),
        Optional.ofNullable(womenShare),
        periodFrom,
        periodUntil,
        Stream.of(tasks.split(";")).filter(code -> !code.isEmpty()).map(TaskCode::new).toList(),
        new LocalizedText(citationVi, citationEn),
        earlierAwards,
        isManager == 1,
        abroad());
  }
}
