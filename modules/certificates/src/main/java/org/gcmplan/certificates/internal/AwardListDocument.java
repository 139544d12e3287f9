package org.gcmplan.certificates.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.MoneyList;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** What is made from a decision for those who pay, and for those who call up at the ceremony. */
record AwardListDocument(AwardDecision decision, LocalizedText issuer) {

  OfficialDocument money(MoneyList list) {
    List<Grid.Row> rows = new ArrayList<>();
    int number = 1;
    for (MoneyList.Line line : list.lines()) {
      rows.add(
          Grid.Row.of(
              String.valueOf(number++),
              named(line.entry().recipient()),
              golden(line.entry()),
              line.factor().stripTrailingZeros().toPlainString().replace('.', ','),
              amount(line.amount()),
              ""));
    }
    rows.add(Grid.Row.of("", "Tổng cộng", "", "", amount(list.total()), ""));
    Grid table =
        new Grid(
            List.of(
                new Grid.Column("TT", 6),
                new Grid.Column("Tên tập thể, hộ gia đình, cá nhân", 42),
                new Grid.Column("Số sổ vàng", 12),
                new Grid.Column("Hệ số", 9),
                new Grid.Column("Số tiền (đồng)", 15),
                new Grid.Column("Ký nhận", 16)),
            rows);
    return document("DANH SÁCH CHI TIỀN THƯỞNG", List.of(Passage.of(basis(list)), table));
  }

  OfficialDocument ceremony(List<RegisterEntry> called) {
    List<Grid.Row> rows = new ArrayList<>();
    int number = 1;
    for (RegisterEntry entry : called) {
      rows.add(
          Grid.Row.of(String.valueOf(number++), named(entry.recipient()), golden(entry), "", ""));
    }
    Grid table =
        new Grid(
            List.of(
                new Grid.Column("TT", 6),
                new Grid.Column("Mời lên nhận Bằng khen", 48),
                new Grid.Column("Số sổ vàng", 12),
                new Grid.Column("Người nhận", 20),
                new Grid.Column("Ghi chú", 14)),
            rows);
    return document("DANH SÁCH TRAO BẰNG KHEN", List.of(table));
  }

  private String basis(MoneyList list) {
    String by = list.baseSalary().legalBasis();
    return "Mức lương cơ sở áp dụng "
        + PrintedDay.inWords(decision.day())
        + ": "
        + amount(new BigDecimal(list.baseSalary().value()))
        + " đồng/tháng"
        + (by.isEmpty() ? "" : " (" + by + ")")
        + ".";
  }

  private OfficialDocument document(String type, List<Block> body) {
    return new OfficialDocument(
        Language.VI,
        new Letterhead(
            List.of(issuer.vi().toUpperCase(Language.VI.locale())),
            "",
            Optional.empty(),
            Optional.of(decision.day())),
        type,
        "Kèm theo Quyết định số "
            + decision.number()
            + " "
            + PrintedDay.inWords(decision.day())
            + " của "
            + decision.awarder().vi(),
        List.of(),
        body,
        Optional.of(new SignatureBlock(List.of("NGƯỜI LẬP"), "")),
        List.of(),
        List.of(),
        false);
  }

  private static String named(Recipient recipient) {
    String name = recipient.name().in(Language.VI);
    String position = recipient.position().in(Language.VI);
    return position.isEmpty() ? name : name + ", " + position;
  }

  private static String golden(RegisterEntry entry) {
    return entry.goldenBook().orElseThrow().text();
  }

  private static String amount(BigDecimal amount) {
    return NumberFormat.getIntegerInstance(Language.VI.locale()).format(amount);
  }
}
