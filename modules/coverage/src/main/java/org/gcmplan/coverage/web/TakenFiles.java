package org.gcmplan.coverage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.gcmplan.documents.Attachments;

/** Which files are taken as the document of a plan. */
@Named
@RequestScoped
public class TakenFiles {
  @Inject Attachments attachments;

  /** .pdf,.docx: for the browser's choice of files. */
  public String getEndings() {
    return attachments.endings().stream().map(each -> "." + each).collect(Collectors.joining(","));
  }

  /** pdf, docx: for people. */
  public String getInWords() {
    return String.join(", ", attachments.endings());
  }

  public long getLargestMegabytes() {
    return attachments.largest() / 1024 / 1024;
  }
}
