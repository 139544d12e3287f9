package org.gcmplan.certificates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.NewAwardRule;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Proposes another value of a rule. */
@Named
@ViewScoped
public class AwardRuleForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AwardRuleBook book;
  @Inject CurrentActor actor;

  private @Nullable AwardRuleKey key;
  private String value = "";
  private String legalBasis = "";
  private @Nullable LocalDate from;

  public List<AwardRuleKey> getKeys() {
    return List.of(AwardRuleKey.values());
  }

  public String propose() {
    book.propose(
        actor.get(),
        new NewAwardRule(
            Objects.requireNonNull(key), value, legalBasis, Objects.requireNonNull(from)));
    return AwardRulesView.page("proposed");
  }

  public @Nullable AwardRuleKey getKey() {
    return key;
  }

  public void setKey(@Nullable AwardRuleKey key) {
    this.key = key;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = Objects.requireNonNullElse(value, "");
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = Objects.requireNonNullElse(legalBasis, "");
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }
}
