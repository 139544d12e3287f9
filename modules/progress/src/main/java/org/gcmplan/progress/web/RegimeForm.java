package org.gcmplan.progress.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
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
import org.jspecify.annotations.Nullable;

/** The fields of a regime as they are typed. */
public class RegimeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String code = "";
  private String nameVi = "";
  private String nameEn = "";
  private ReportFrequency frequency = ReportFrequency.YEARLY;
  private String[] reporters = {};
  private String[] covers = {};
  private String[] form = {};
  private String cutoffDay = "";
  private String dueAfter = "";
  private String outlineVi = "";
  private String outlineEn = "";
  private String validFrom = "";
  private String validTo = "";
  private String source = "";

  void show(ReportingRegime regime) {
    code = regime.code();
    nameVi = regime.name().vi();
    nameEn = regime.name().en();
    frequency = regime.frequency();
    reporters = names(regime.reporters());
    covers = names(regime.covers());
    form = names(regime.form());
    cutoffDay = String.valueOf(regime.terms().cutoffDay());
    dueAfter = String.valueOf(regime.terms().dueAfter());
    outlineVi = regime.outline().vi();
    outlineEn = regime.outline().en();
    validFrom = Typing.shown(regime.validFrom());
    validTo = regime.validTo().map(Typing::shown).orElse("");
    source = regime.source();
  }

  ReportingRegime regime(RegimeId id, BodyId addressee) {
    LocalDate from =
        Typing.day(validFrom, "validFrom")
            .orElseThrow(
                () -> new BusinessRuleViolation(new Problem("validFrom", "progress.notADay")));
    Optional<LocalDate> to = Typing.day(validTo, "validTo");
    return new ReportingRegime(
        id,
        code.strip(),
        new LocalizedText(nameVi, nameEn),
        frequency,
        chosen(reporters, TaskPart.class),
        addressee,
        chosen(covers, Recurrence.class),
        new ReportTerms(number(cutoffDay), number(dueAfter)),
        new LocalizedText(outlineVi, outlineEn),
        chosen(form, ReportPart.class),
        from,
        to,
        source.strip());
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

  public String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = Typing.orEmpty(code);
  }

  public String getNameVi() {
    return nameVi;
  }

  public void setNameVi(@Nullable String nameVi) {
    this.nameVi = Typing.orEmpty(nameVi);
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(@Nullable String nameEn) {
    this.nameEn = Typing.orEmpty(nameEn);
  }

  public String getCutoffDay() {
    return cutoffDay;
  }

  public void setCutoffDay(@Nullable String cutoffDay) {
    this.cutoffDay = Typing.orEmpty(cutoffDay);
  }

  public String getDueAfter() {
    return dueAfter;
  }

  public void setDueAfter(@Nullable String dueAfter) {
    this.dueAfter = Typing.orEmpty(dueAfter);
  }

  public String getOutlineVi() {
    return outlineVi;
  }

  public void setOutlineVi(@Nullable String outlineVi) {
    this.outlineVi = Typing.orEmpty(outlineVi);
  }

  public String getOutlineEn() {
    return outlineEn;
  }

  public void setOutlineEn(@Nullable String outlineEn) {
    this.outlineEn = Typing.orEmpty(outlineEn);
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(@Nullable String validFrom) {
    this.validFrom = Typing.orEmpty(validFrom);
  }

  public String getValidTo() {
    return validTo;
  }

  public void setValidTo(@Nullable String validTo) {
    this.validTo = Typing.orEmpty(validTo);
  }

  public String getSource() {
    return source;
  }

  public void setSource(@Nullable String source) {
    this.source = Typing.orEmpty(source);
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
