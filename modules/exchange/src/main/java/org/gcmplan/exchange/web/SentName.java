package org.gcmplan.exchange.web;

import jakarta.servlet.http.Part;
import java.util.Optional;

/** The name of an uploaded file as it may be shown: no path, nothing invisible, not too long. */
final class SentName {
  private static final int LONGEST = 150;

  private SentName() {}

  static String of(Part file) {
    String sent = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
    String bare = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String clean = bare.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
    return clean.length() > LONGEST ? clean.substring(clean.length() - LONGEST) : clean;
  }
}
