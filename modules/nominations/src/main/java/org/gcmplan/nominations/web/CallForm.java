package org.gcmplan.nominations.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.DossierForm;

/** The terms of a call as they are typed. */
public class CallForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private String[] kinds = {};
  private boolean foreigners;
  private DossierForm form = DossierForm.THEMATIC;

  void show(CallTerms terms) {
    text.put("code", terms.code());
    text.put("nameVi", terms.programme().vi());
    text.put("nameEn", terms.programme().en());
    text.put("criteriaVi", lines(terms, Language.VI));
    text.put("criteriaEn", lines(terms, Language.EN));
    terms.quotas().forEach(this::show);
    kinds = terms.quotas().stream().map(quota -> quota.kind().name()).toArray(String[]::new);
    foreigners = terms.foreigners();
    form = terms.form();
    days.put("from", terms.from());
    days.put("until", terms.until());
    days.put("opensOn", terms.opensOn());
    days.put("closesOn", terms.closesOn());
    terms.ceremonyOn().ifPresent(day -> days.put("ceremonyOn", day));
  }

  private void show(CallQuota quota) {
    text.put("total-" + quota.kind(), quota.total().map(String::valueOf).orElse(""));
    text.put("perBody-" + quota.kind(), quota.perBody().map(String::valueOf).orElse(""));
  }

  private static String lines(CallTerms terms, Language language) {
    return terms.criteria().stream()
        .map(criterion -> criterion.exactlyIn(language))
        .collect(Collectors.joining("\n"));
  }

  CallTerms terms() {
    return new CallTerms(
        typed("code"),
        new LocalizedText(typed("nameVi"), typed("nameEn")),
        day("from"),
        day("until"),
        quotas(),
        foreigners,
        criteria(),
        day("opensOn"),
        day("closesOn"),
        Optional.ofNullable(days.get("ceremonyOn")),
        form);
  }

  private List<CallQuota> quotas() {
    return Arrays.stream(kinds)
        .map(
            kind ->
                new CallQuota(
                    RecipientKind.valueOf(kind),
                    NominationTyping.count(text.get("total-" + kind)),
                    NominationTyping.count(text.get("perBody-" + kind))))
        .toList();
  }

  /** A criterion a line; the line of the same number in the other language belongs to it. */
  private List<LocalizedText> criteria() {
    List<String> english = typed("criteriaEn").lines().map(String::strip).toList();
    List<String> vietnamese = typed("criteriaVi").lines().map(String::strip).toList();
    return IntStream.range(0, vietnamese.size())
        .filter(line -> !vietnamese.get(line).isEmpty())
        .mapToObj(
            line ->
                new LocalizedText(
                    vietnamese.get(line), line < english.size() ? english.get(line) : ""))
        .toList();
  }

  private LocalDate day(String field) {
    return NominationTyping.day(days.get(field), field);
  }

  private String typed(String field) {
    return NominationTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public Map<String, LocalDate> getDays() {
    return days;
  }

  public String[] getKinds() {
    return kinds.clone();
  }

  public void setKinds(String[] kinds) {
    this.kinds = kinds.clone();
  }

  public boolean isForeigners() {
    return foreigners;
  }

  public void setForeigners(boolean foreigners) {
    this.foreigners = foreigners;
  }

  public DossierForm getForm() {
    return form;
  }

  public void setForm(DossierForm form) {
    this.form = form;
  }
}
