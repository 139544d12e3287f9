package org.gcmplan.council.internal;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Subject;

/** Keeps the first document of every name, as the real one does with its print. */
class PrintedOnce implements Renditions {
  final Map<String, OfficialDocument> kept = new LinkedHashMap<>();

  @Override
  public Download of(
      Subject about, String name, PaperForm form, Supplier<OfficialDocument> document) {
    String file = name + "." + form.ending();
    kept.computeIfAbsent(file, missing -> document.get());
    return new Download(file, form.mediaType(), 1, InputStream.nullInputStream());
  }
}
