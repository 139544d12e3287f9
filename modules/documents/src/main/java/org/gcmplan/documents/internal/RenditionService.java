package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Supplier;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Renditions;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class RenditionService implements Renditions {
  private final RenditionRepository renditions;
  private final DocumentPrinting printing;
  private final FileStore store;
  private final FilePieces pieces;

  @Inject
  RenditionService(
      RenditionRepository renditions,
      DocumentPrinting printing,
      FileStore store,
      FilePieces pieces) {
    this.renditions = renditions;
    this.printing = printing;
    this.store = store;
    this.pieces = pieces;
  }

  @Override
  public Download of(
      Subject about, String name, PaperForm form, Supplier<OfficialDocument> document) {
    String file = name + "." + form.ending();
    String sha256 =
        renditions.find(about, file).orElseGet(() -> print(about, file, form, document));
    long size = store.sizeOf(sha256);
    return new Download(file, form.mediaType(), size, new KeptContent(pieces, sha256, size));
  }

  private String print(
      Subject about, String file, PaperForm form, Supplier<OfficialDocument> document) {
    String sha256 = store.keep(printing.print(document.get(), form));
    // Storing lets one pass at a time: whoever waited for the same finds it now.
    Optional<String> meanwhile = renditions.find(about, file);
    if (meanwhile.isEmpty()) {
      renditions.add(about, file, sha256);
    }
    return meanwhile.orElse(sha256);
  }
}
