package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.gcmplan.exchange.internal.RawSheet.Cell;

/** What a cell means: a number, a day. */
final class CellValue {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");

  /** 8.000 is eight thousand in Vietnamese and eight in English. */
  private static final Pattern GROUPED = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  /** Grouped so that it can be read in one way only: 1.234,5 or 1,234.5 or 1.234.567. */
  private static final Pattern CLEARLY_GROUPED =
      Pattern.compile(
          "-?\\d{1,3}(?:(?:\\.\\d{3})+,\\d{1,6}|(?:,\\d{3})+\\.\\d{1,6}|(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");

  private static final Pattern FIGURE = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final int DIGITS = 15;
  private static final int DECIMALS = 6;

  private static final double LAST_DAY = 2_958_465;

  private CellValue() {}

  /** A number of a spreadsheet as people write it: 0.1, not 0.10000000000000001. */
  static String plain(Cell cell) {
    return number(cell)
        .map(number -> new BigDecimal(Double.toString(number)).stripTrailingZeros())
        .map(number -> number.signum() == 0 ? "0" : number.toPlainString())
        .orElse(cell.text());
  }

  private static Optional<Double> number(Cell cell) {
    try {
      return Optional.of(Double.valueOf(cell.text().strip())).filter(Double::isFinite);
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  /** An amount as it is stored, or empty where it is none or could be two. */
  static Optional<String> amount(Cell cell) {
    if (cell.isNumber()) {
      return number(cell).map(number -> plain(cell));
    }
    String bare = Neutral.read(cell.text()).strip();
    boolean clear = AMOUNT.matcher(bare).matches() && !GROUPED.matcher(bare).matches();
    return clear ? Optional.of(bare.replace(',', '.')) : Optional.empty();
  }

  /**
   * A figure as people type it, or empty where it is none or could be two: also 1.234,5 and 58 %.
   */
  static Optional<String> figure(Cell cell) {
    if (cell.isNumber()) {
      return number(cell).map(CellValue::rounded).filter(text -> FIGURE.matcher(text).matches());
    }
    String bare =
        Neutral.read(cell.text())
            .strip()
            .replaceFirst("[\\s\u00a0]*%$", "")
            .replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d{3})", "");
    if (CLEARLY_GROUPED.matcher(bare).matches()) {
      char decimal = bare.charAt(Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(',')));
      boolean whole = bare.indexOf(decimal) != bare.lastIndexOf(decimal);
      String digits = whole ? bare : bare.substring(0, bare.lastIndexOf(decimal));
      String fraction = whole ? "" : "." + bare.substring(bare.lastIndexOf(decimal) + 1);
      return Optional.of(canonical(digits.replaceAll("[.,]", "") + fraction));
    }
    return amount(new Cell(bare, false)).map(CellValue::canonical);
  }

  /** What a spreadsheet shows of a number: it counts in fifteen digits. */
  private static String rounded(double number) {
    BigDecimal shown = new BigDecimal(number).round(new MathContext(DIGITS));
    return ReportTexts.plain(
        shown.scale() > DECIMALS ? shown.setScale(DECIMALS, RoundingMode.HALF_UP) : shown);
  }

  private static String canonical(String number) {
    return ReportTexts.plain(new BigDecimal(number));
  }

  /** The day that a cell names: a date of the spreadsheet, 31/12/2027 or 2027-12-31. */
  static Optional<LocalDate> day(Cell cell) {
    if (cell.isNumber()) {
      return number(cell)
          .filter(days -> days >= 1 && days <= LAST_DAY)
          .map(days -> DateUtil.getLocalDateTime(days).toLocalDate());
    }
    return day(Neutral.read(cell.text()).strip());
  }

  static Optional<LocalDate> day(String text) {
    try {
      // A strict spreadsheet writes a moment; the day is its beginning.
      boolean iso = text.matches("\\d{4}-\\d{2}-\\d{2}(T00:00(:00(\\.0+)?)?)?");
      return Optional.of(iso ? LocalDate.parse(text.substring(0, 10)) : LocalDate.parse(text, DAY));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  /** The number of a task; 1.1 is what a spreadsheet makes of 1.10. */
  static String code(Cell cell) {
    return cell.isNumber()
        ? number(cell)
            .map(number -> String.format(Locale.ROOT, "%.2f", number))
            .filter(code -> new BigDecimal(code).compareTo(new BigDecimal(plain(cell))) == 0)
            .orElse(cell.text())
        : Neutral.read(cell.text()).strip();
  }

  /** Whether a cell still says what an export wrote into it. */
  static boolean isAsWritten(Cell cell, Object written) {
    if (written instanceof LocalDate day) {
      return day(cell).filter(day::equals).isPresent();
    }
    if (written instanceof BigDecimal number) {
      return amount(cell).filter(found -> new BigDecimal(found).compareTo(number) == 0).isPresent();
    }
    String found = cell.isNumber() ? plain(cell) : Neutral.read(cell.text());
    return lines(found).equals(lines(written.toString()));
  }

  /** Spreadsheets change how lines end, and nobody sees blanks at the end. */
  static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n').strip();
  }
}
