package org.gcmplan.updates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** The size of a file as people read it: 12 KB, 3,4 MB. */
@Named
@ApplicationScoped
public class FileSizes {
  private static final long KILO = 1024;

  public String of(long bytes) {
    if (bytes < KILO * KILO) {
      return Math.max(1, bytes / KILO) + " KB";
    }
    return String.format(Locale.forLanguageTag("vi"), "%.1f MB", (double) bytes / KILO / KILO);
  }
}
