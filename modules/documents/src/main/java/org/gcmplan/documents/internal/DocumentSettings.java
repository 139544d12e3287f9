package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator may set about files.
 *
 * @param largestMegabytes the size up to which a file is taken
 * @param endings the endings that are taken; each must be one that {@link FileKind} knows
 * @param scanner host and port of a clamd, such as {@code 127.0.0.1:3310}; none by default
 */
@Dependent
record DocumentSettings(
    @ConfigProperty(name = "gcmplan.documents.largest-megabytes", defaultValue = "20")
        int largestMegabytes,
    @ConfigProperty(
            name = "gcmplan.documents.endings",
            defaultValue = "pdf,docx,xlsx,pptx,odt,ods,odp,png,jpg,jpeg,txt,csv")
        List<String> endings,
    @ConfigProperty(name = "gcmplan.documents.scanner") Optional<String> scanner) {

  @Inject
  DocumentSettings {
    endings = List.copyOf(endings);
    endings.forEach(FileKind::ofKnown);
    scanner = scanner.filter(address -> !address.isBlank());
  }

  long largest() {
    return largestMegabytes * 1024L * 1024L;
  }
}
