package org.gcmplan.progress.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.tasks.Recurrence;

/** The fields of a regime as they are typed. */
public class RegimeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text = new HashMap<>();
  private ReportFrequency frequency = ReportFrequency.YEARLY;
  private String[] reporters = {};
  private String[] covers = {};
  private String[] form = {};

  void show(ReportingRegime regime) {
    text.put("code", regime.code());
    text.put("nameVi", regime.name().vi());
    text.put("nameEn", regime.name().en());
    text.put("cutoffDay", String.valueOf(regime.terms().cutoffDay()));
    text.put("dueAfter", String.valueOf(regime.terms().dueAfter()));
    text.put("outlineVi", regime.outline().vi());
    text.put("outlineEn", regime.outline().en());
    text.put("validFrom", Typing.shown(regime.validFrom()));
    text.put("validTo", regime.validTo().map(Typing::shown).orElse(""));
    text.put("source", regime.source());
    frequency = regime.frequency();
    reporters = names(regime.reporters());
    covers = names(regime.covers());
    form = names(regime.form());
  }

  ReportingRegime regime(RegimeId id, BodyId addressee) {
    LocalDate from =
        Typing.day(typed("validFrom"), "validFrom")
            .orElseThrow(
                () -> new BusinessRuleViolation(new Problem("validFrom", "progress.notADay")));
    Optional<LocalDate> to = Typing.day(typed("validTo"), "validTo");
    return new ReportingRegime(
        id,
        typed("code").strip(),
        new LocalizedText(typed("nameVi"), typed("nameEn")),
        frequency,
        chosen(reporters, TaskPart.class),
        addressee,
        chosen(covers, Recurrence.class),
        new ReportTerms(number(typed("cutoffDay")), number(typed("dueAfter"))),
        new LocalizedText(typed("outlineVi"), typed("outlineEn")),
        chosen(form, ReportPart.class),
        from,
        to,
        typed("source").strip());
  }

  /** What is no number is out of every range. */
  private static int number(String typed) {
    return typed.strip().matches("\\d{1,2}") ? Integer.parseInt(typed.strip()) : -1;
  }

  private static String[] names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toArray(String[]::new);
  }

  private static <E extends Enum<E>> Set<E> chosen(String[] names, Class<E> type) {
    return Arrays.stream(names)
        .map(name -> Enum.valueOf(type, name))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private String typed(String field) {
    return Typing.orEmpty(text.get(field));
  }

  /** What is typed, by field. */
  public Map<String, String> getText() {
    return text;
  }

  public String[] getReporters() {
    return reporters.clone();
  }

  public void setReporters(String[] reporters) {
    this.reporters = reporters.clone();
  }

  public String[] getCovers() {
    return covers.clone();
  }

  public void setCovers(String[] covers) {
    this.covers = covers.clone();
  }

  public String[] getForm() {
    return form.clone();
  }

  public void setForm(String[] form) {
    this.form = form.clone();
  }

  public ReportFrequency getFrequency() {
    return frequency;
  }

  public void setFrequency(ReportFrequency frequency) {
    this.frequency = frequency;
  }
}
