package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;

/**
 * Finds in a file the sheets of a reporting workbook. Sheets of the reader's own are left alone.
 */
@Dependent
class ReportBookReading {
  private final FileReading reading;

  @Inject
  ReportBookReading(FileReading reading) {
    this.reading = reading;
  }

  /**
   * The workbook.
   *
   * @throws FileRefused when it is none that was downloaded here, or of another form
   */
  ReportBook read(PlanFile file, Faults faults) {
    List<RawSheet> sheets = reading.workbook(file, name -> isMark(name) || isOfRows(name), faults);
    BookMark mark =
        only(sheets.stream().filter(sheet -> isMark(sheet.name())).toList())
            .flatMap(BookMark::in)
            .orElseThrow(() -> new FileRefused("exchange.report.notOurs"));
    if (!mark.format().equals(BookMark.FORMAT)) {
      throw new FileRefused("exchange.report.format", mark.format(), BookMark.FORMAT);
    }
    RawSheet rows =
        only(sheets.stream().filter(sheet -> isOfRows(sheet.name())).toList())
            .orElseThrow(() -> new FileRefused("exchange.report.noSheet"));
    sheets.forEach(sheet -> noteIfOdd(sheet, faults));
    return new ReportBook(mark, rows);
  }

  private static Optional<RawSheet> only(List<RawSheet> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isMark(String name) {
    return name.equals(BookMark.SHEET);
  }

  private static boolean isOfRows(String name) {
    return Stream.of(Language.values())
        .map(ReportBookWriter::nameOfRows)
        .anyMatch(own -> Folded.of(own).equals(Folded.of(name)));
  }

  private static void noteIfOdd(RawSheet sheet, Faults faults) {
    boolean guide = sheet.sheet().filter(PlanSheet.ABOUT::equals).isPresent();
    if (isOfRows(sheet.name()) && sheet.isHidden()) {
      faults.notice(sheet.name(), 0, "exchange.notice.hiddenSheet");
    } else if (!isOfRows(sheet.name()) && !isMark(sheet.name()) && !guide) {
      faults.notice(sheet.name(), 0, "exchange.notice.unread");
    }
  }
}
