package org.gcmplan.exchange.web;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.SpreadsheetCell;

/** The faults of a file as a CSV, in the reader's language. */
@Dependent
class FaultList implements Serializable {
  private static final long serialVersionUID = 1L;

  void send(List<FileFault> faults) throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    Language language = Language.of(faces.getViewRoot().getLocale().getLanguage());
    ExternalContext response = faces.getExternalContext();
    response.responseReset();
    response.setResponseContentType("text/csv; charset=UTF-8");
    response.setResponseHeader("Content-Disposition", "attachment; filename=\"import-errors.csv\"");
    response
        .getResponseOutputStream()
        .write(text(faults, language).getBytes(StandardCharsets.UTF_8));
    faces.responseComplete();
  }

  static String text(List<FileFault> faults, Language language) {
    Stream<String> heading =
        Stream.of("sheet", "row", "column", "what")
            .map(key -> FaultWords.of("exchange.import." + key, List.of(), language));
    return Stream.concat(
            Stream.of(line(heading)), faults.stream().map(fault -> line(fault, language)))
        .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  private static String line(FileFault fault, Language language) {
    return line(
        Stream.of(
            fault.sheet(),
            fault.row() == 0 ? "" : Integer.toString(fault.row()),
            fault.column().in(language),
            FaultWords.of(fault.problem().key(), fault.problem().args(), language)));
  }

  private static String line(Stream<String> cells) {
    return cells.map(SpreadsheetCell::quoted).collect(Collectors.joining(","));
  }
}
