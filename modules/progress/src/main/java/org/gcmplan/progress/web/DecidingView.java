package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.EvidenceVerdict;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.Review;
import org.jspecify.annotations.Nullable;

/** Decides on the report on the page, as it was read. */
@Named
@ViewScoped
public class DecidingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Review review;
  @Inject CurrentActor actor;
  @Inject ReviewView page;
  @Inject Reviewers reviewers;

  private String reasons = "";
  private String template = "";
  private String remark = "";
  private long seen = -1;

  /** Remembers what is read, so that nothing else is decided on. */
  public void read() {
    seen = page.chosen().map(ProgressReport::version).orElse(-1L);
  }

  public boolean isPossible() {
    return page.chosen()
        .filter(report -> report.state() == ReportState.SENT)
        .filter(report -> reviewers.decides(actor.get(), report.reviewer()))
        .isPresent();
  }

  public String confirm() {
    review.confirm(actor.get(), report().id(), seen);
    return next("confirmed");
  }

  public String sendBack() {
    review.sendBack(actor.get(), report().id(), seen, reasons);
    return next("sentBack");
  }

  /** Puts the chosen remark under those written before. */
  public void useTemplate() {
    if (!template.isEmpty() && !reasons.contains(template)) {
      reasons = reasons.isBlank() ? template : reasons.strip() + "\n" + template;
    }
  }

  public String judge(String evidence, EvidenceVerdict verdict) {
    review.judge(actor.get(), AttachmentId.parse(evidence), verdict, remark);
    return here() + "&report=" + page.getReport() + "&done=progress.done.judged";
  }

  public List<String> templates() {
    return List.of("FIGURE", "EVIDENCE", "LEGIBLE", "NARRATIVE", "PERIOD");
  }

  private ProgressReport report() {
    return page.chosen().orElseThrow(() -> new NotFound("progress report", page.getReport()));
  }

  // Without a report in the address the next one that waits is opened.
  private String next(String done) {
    return here() + "&done=progress.done." + done;
  }

  private String here() {
    return "/progress/review.xhtml?faces-redirect=true&round=" + page.getRound();
  }

  public String getReasons() {
    return reasons;
  }

  public void setReasons(@Nullable String reasons) {
    this.reasons = Typing.orEmpty(reasons);
  }

  public String getTemplate() {
    return template;
  }

  public void setTemplate(@Nullable String template) {
    this.template = Typing.orEmpty(template);
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(@Nullable String remark) {
    this.remark = Typing.orEmpty(remark);
  }
}
