package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.PaperSigning;

/** Tờ trình: why, on which basis, what, what the bodies asked said, and what is asked for. */
record SubmissionPaper(PaperFacts facts, ChangesAnnex changes) {

  OfficialDocument write(PaperSigning signing) {
    String about = "Về việc phê duyệt thay đổi Kế hoạch: " + facts.title();
    return new PaperLayout(facts, signing)
        .inside(
            new PaperLayout.Inside("TỜ TRÌNH", "TTr", about),
            text(),
            List.of(
                changes.of(
                    facts.view(),
                    facts.day(),
                    "(Kèm theo Tờ trình của " + facts.office().unit() + ")")));
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    text.add(
        Passage.of(
            facts.office().unit()
                + " trình Lãnh đạo "
                + facts.coordinator()
                + " đề xuất "
                + PaperFacts.words(facts.row().kind())
                + " (mã số "
                + facts.row().reference()
                + ", do "
                + facts.name(facts.row().draftedBy())
                + " xây dựng) thuộc "
                + facts.planInFull()
                + " như sau:"));
    why(text);
    what(text);
    text.add(new SectionHeading("III. KẾT QUẢ LẤY Ý KIẾN"));
    OpinionCount count = new OpinionCount(facts);
    text.add(Passage.of(count.positions()));
    text.add(Passage.of(count.answers() + " Bảng tổng hợp, tiếp thu, giải trình ý kiến gửi kèm."));
    text.add(new SectionHeading("IV. ĐỀ NGHỊ"));
    text.add(
        Passage.of(
            "Kính trình Lãnh đạo "
                + facts.coordinator()
                + " xem xét, phê duyệt các nội dung thay đổi tại Phụ lục kèm theo để ban hành và"
                + " công bố bản Kế hoạch lần thứ "
                + facts.row().base().next()
                + "./."));
    return text;
  }

  private void why(List<Block> text) {
    text.add(new SectionHeading("I. SỰ CẦN THIẾT VÀ CĂN CỨ"));
    if (!facts.view().reason().isEmpty()) {
      text.add(Passage.of(PaperFacts.vietnamese(facts.view().reason())));
    }
    if (!facts.view().legalBasis().isEmpty()) {
      text.add(Passage.of("Căn cứ: " + String.join("; ", facts.view().legalBasis()) + "."));
    }
  }

  private void what(List<Block> text) {
    text.add(new SectionHeading("II. NỘI DUNG ĐỀ NGHỊ"));
    text.add(
        Passage.of(
            "Đề nghị "
                + facts.view().changes().size()
                + " nội dung thay đổi so với bản Kế hoạch lần thứ "
                + facts.row().base()
                + ", chi tiết tại Phụ lục:"));
    for (Change change : facts.view().changes()) {
      text.add(NumberedClause.of(change.number() + ".", changes.inWords(change) + "."));
    }
  }
}
