package org.gcmplan.documents.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.kernel.Language;

/** The words that the layout itself puts on a paper, in the document's language. */
record FixedWords(HouseStyle style, Language language) {
  /** Room for what a clerk writes by hand. */
  private static final String BLANK = "\u00a0".repeat(7);

  private static final DateTimeFormatter IN_ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  static FixedWords of(HouseStyle style, OfficialDocument document) {
    return new FixedWords(style, document.language());
  }

  /** «Số: 05/TTr-LS», or with a blank for the number. */
  String number(Letterhead head) {
    return (isVietnamese() ? "Số: " : "No. ")
        + head.number().map(PaperNumber::text).orElse(BLANK + "/" + head.symbol());
  }

  /** «V/v …», beneath the number of a letter. */
  String about(OfficialDocument letter) {
    return (isVietnamese() ? "V/v " : "Re: ") + letter.about();
  }

  String addressed() {
    return isVietnamese() ? "Kính gửi:" : "To:";
  }

  String recipients() {
    return isVietnamese() ? "Nơi nhận:" : "Copies to:";
  }

  String draft() {
    return isVietnamese() ? "DỰ THẢO" : "DRAFT";
  }

  /** Days below 10, and the months 1 and 2, are written with a leading zero. */
  String placeAndDay(Optional<LocalDate> day) {
    String place = style.place(language);
    if (!isVietnamese()) {
      return place + ", " + day.map(IN_ENGLISH::format).orElse(BLANK + BLANK);
    }
    return place
        + day.map(FixedWords::inVietnamese)
            .orElse(", ngày" + BLANK + "tháng" + BLANK + "năm" + BLANK);
  }

  List<String> state() {
    return List.of(style.state(language), style.motto(language));
  }

  private static String inVietnamese(LocalDate day) {
    String month = day.getMonthValue() < 3 ? "%02d" : "%d";
    return String.format(
        Locale.ROOT,
        ", ngày %02d tháng " + month + " năm %d",
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear());
  }

  private boolean isVietnamese() {
    return language == Language.VI;
  }
}
