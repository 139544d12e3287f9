package org.gcmplan.nominations.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.ProposingChannel;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** What a nomination says, as it is typed. */
public class NominationForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text = new HashMap<>();
  private RecipientKind kind = RecipientKind.COLLECTIVE;
  private boolean foreign;
  private boolean manager;
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;

  void show(NominationFacts facts) {
    Recipient recipient = facts.recipient();
    kind = recipient.kind();
    foreign = recipient.foreign();
    text.put("nameVi", recipient.name().vi());
    text.put("nameEn", recipient.name().en());
    text.put("positionVi", recipient.position().vi());
    text.put("positionEn", recipient.position().en());
    text.put("body", recipient.body().map(BodyId::toString).orElse(""));
    text.put("womenShare", facts.womenShare().map(String::valueOf).orElse(""));
    text.put(
        "tasks", facts.tasks().stream().map(TaskCode::value).collect(Collectors.joining("; ")));
    text.put("citationVi", facts.citation().vi());
    text.put("citationEn", facts.citation().en());
    text.put("previousAwards", facts.previousAwards());
    manager = facts.manager();
    facts.abroad().ifPresent(this::show);
    from = facts.from();
    until = facts.until();
  }

  private void show(ForeignNominee abroad) {
    text.put("country", abroad.country());
    text.put("organisation", abroad.organisation());
    text.put("channel", abroad.channel().map(ProposingChannel::name).orElse(""));
  }

  /** What the form for foreigners says; for others it is not kept. */
  private Optional<ForeignNominee> abroad() {
    return foreign
        ? Optional.of(
            new ForeignNominee(
                typed("country"),
                typed("organisation"),
                Optional.of(typed("channel"))
                    .filter(name -> !name.isEmpty())
                    .map(ProposingChannel::valueOf)))
        : Optional.empty();
  }

  void period(CallTerms terms) {
    from = terms.from();
    until = terms.until();
  }

  NominationFacts facts() {
    return new NominationFacts(
        recipient(),
        NominationTyping.count(text.get("womenShare")),
        NominationTyping.day(from, "from"),
        NominationTyping.day(until, "until"),
        NominationTyping.tasks(typed("tasks")),
        new LocalizedText(typed("citationVi"), typed("citationEn")),
        typed("previousAwards"),
        manager,
        abroad());
  }

  private Recipient recipient() {
    if (typed("nameVi").isBlank()) {
      throw new BusinessRuleViolation(new Problem("nameVi", "nominations.words.missing"));
    }
    return new Recipient(
        kind,
        foreign,
        new LocalizedText(typed("nameVi"), typed("nameEn")),
        new LocalizedText(typed("positionVi"), typed("positionEn")),
        Optional.of(typed("body")).filter(body -> !body.isEmpty()).map(BodyId::parse));
  }

  private String typed(String field) {
    return NominationTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public RecipientKind getKind() {
    return kind;
  }

  public void setKind(RecipientKind kind) {
    this.kind = kind;
  }

  public boolean isManager() {
    return manager;
  }

  public void setManager(boolean manager) {
    this.manager = manager;
  }

  public boolean isForeign() {
    return foreign;
  }

  public void setForeign(boolean foreign) {
    this.foreign = foreign;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
