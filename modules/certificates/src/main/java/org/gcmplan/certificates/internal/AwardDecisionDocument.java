package org.gcmplan.certificates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** Quyết định: awards, with everybody on its list. */
record AwardDecisionDocument(
    AwardDecision decision, LocalizedText issuer, List<RegisterEntry> entries) {

  /** As issued. */
  OfficialDocument write(List<String> grounds) {
    AwardNumber number = AwardNumber.read(decision.number()).orElseThrow();
    String annexed =
        "(Kèm theo Quyết định số "
            + number.text()
            + " "
            + PrintedDay.inWords(decision.day())
            + " của "
            + decision.awarder().vi()
            + ")";
    return document(grounds, number, annexed).issued(number.onPaper(), decision.day());
  }

  /** As laid before who decides: number, day and golden-book numbers are still open. */
  OfficialDocument draft(List<String> grounds) {
    AwardNumber expected = AwardNumber.read(decision.number()).orElseThrow();
    String annexed = "(Kèm theo dự thảo Quyết định của " + decision.awarder().vi() + ")";
    return document(grounds, expected, annexed);
  }

  private OfficialDocument document(List<String> grounds, AwardNumber number, String annexed) {
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(List.of(capitals(issuer.vi())), number.symbol()),
        "QUYẾT ĐỊNH",
        "Về việc tặng Bằng khen của " + decision.awarder().vi(),
        List.of(),
        text(grounds),
        Optional.of(new SignatureBlock(signature(), "")),
        List.of("Như Điều 3;", "Lưu: VT."),
        List.of(list(annexed)),
        false);
  }

  private List<Block> text(List<String> grounds) {
    List<Block> text = new ArrayList<>();
    text.add(new CentredLine(capitals(decision.awarder().vi())));
    grounds.forEach(ground -> text.add(ground("Căn cứ " + ground + ";")));
    text.add(ground("Xét đề nghị của Hội đồng Thi đua - Khen thưởng."));
    text.add(new CentredLine("QUYẾT ĐỊNH:"));
    text.add(
        NumberedClause.of(
            "Điều 1.",
            "Tặng Bằng khen của "
                + decision.awarder().vi()
                + " cho "
                + counted()
                + " (có danh sách kèm theo) đã có thành tích trong "
                + decision.programme().name().in(Language.VI)
                + "."));
    text.add(
        NumberedClause.of(
            "Điều 2.",
            "Các tập thể, hộ gia đình, cá nhân được khen thưởng tại Điều 1 được nhận tiền thưởng"
                + " theo quy định của pháp luật hiện hành."));
    text.add(
        NumberedClause.of(
            "Điều 3.",
            "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các đơn vị có liên quan và các"
                + " tập thể, hộ gia đình, cá nhân có tên trong danh sách chịu trách nhiệm thi hành"
                + " Quyết định này./."));
    return text;
  }

  /** «14 tập thể và 10 cá nhân». */
  private String counted() {
    List<String> parts = new ArrayList<>();
    for (RecipientKind kind : RecipientLists.ORDER) {
      long count = entries.stream().filter(entry -> entry.recipient().kind() == kind).count();
      if (count > 0) {
        parts.add("%02d %s".formatted(count, RecipientLists.words(kind)));
      }
    }
    String last = parts.get(parts.size() - 1);
    return parts.size() == 1
        ? last
        : parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", ")) + " và " + last;
  }

  private Annex list(String annexed) {
    return new Annex(
        "DANH SÁCH",
        "Tập thể, hộ gia đình, cá nhân được tặng Bằng khen của " + decision.awarder().vi(),
        annexed,
        List.of(table()),
        true);
  }

  private Grid table() {
    List<Grid.Row> rows = new ArrayList<>();
    int number = 1;
    for (RecipientKind kind : RecipientLists.ORDER) {
      List<RegisterEntry> ofKind =
          entries.stream().filter(entry -> entry.recipient().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        rows.add(Grid.Row.across(capitals(RecipientLists.words(kind))));
      }
      for (RegisterEntry entry : ofKind) {
        rows.add(row(number++, entry));
      }
    }
    return new Grid(
        List.of(
            new Grid.Column("TT", 5),
            new Grid.Column("Tên tập thể, hộ gia đình, cá nhân; chức vụ, đơn vị", 40),
            new Grid.Column("Thành tích", 43),
            new Grid.Column("Số sổ vàng", 12)),
        rows);
  }

  private static Grid.Row row(int number, RegisterEntry entry) {
    return Grid.Row.of(
        String.valueOf(number),
        named(entry.recipient()),
        entry.merit().in(Language.VI),
        entry.goldenBook().map(GoldenBookNumber::text).orElse("…"));
  }

  private static String named(Recipient recipient) {
    String position = recipient.position().in(Language.VI);
    String name = recipient.name().in(Language.VI);
    return position.isEmpty() ? name : name + ", " + position;
  }

  /** «BỘ TRƯỞNG»: what remains of the awarder when its body's name is left out. */
  private List<String> signature() {
    String awarder = decision.awarder().vi();
    return List.of(capitals(awarder.replace(issuer.vi(), "").strip()));
  }

  private static Passage ground(String text) {
    return new Passage(List.of(TextRun.italic(text)));
  }

  private static String capitals(String text) {
    return text.toUpperCase(Language.VI.locale());
  }
}
