package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.PaperSigning;

/** Công văn xin ý kiến: asks one body for its opinion on an update, by the deadline. */
record RequestLetter(PaperFacts facts, ChangesAnnex changes) {

  OfficialDocument to(BodyId body, PaperSigning signing) {
    return new PaperLayout(facts, signing)
        .letter(
            "xin ý kiến đối với đề xuất thay đổi Kế hoạch (" + facts.row().reference() + ")",
            facts.name(body),
            text(),
            changes.of(
                facts.view(),
                facts.day(),
                "(Kèm theo Công văn của " + facts.coordinator() + " về việc xin ý kiến)"));
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    text.add(
        Passage.of(
            "Thực hiện nhiệm vụ điều phối "
                + facts.planInFull()
                + " (sau đây gọi là Kế hoạch), "
                + facts.coordinator()
                + " nhận được đề xuất "
                + PaperFacts.words(facts.row().kind())
                + " do "
                + facts.name(facts.row().draftedBy())
                + " xây dựng, mã số "
                + facts.row().reference()
                + ": “"
                + facts.title()
                + "”."));
    reason(text, facts.view().reason());
    if (!facts.view().legalBasis().isEmpty()) {
      text.add(Passage.of("Căn cứ đề xuất: " + String.join("; ", facts.view().legalBasis()) + "."));
    }
    text.add(
        Passage.of(
            facts.coordinator()
                + " trân trọng đề nghị Quý cơ quan nghiên cứu và cho ý kiến đối với các nội dung"
                + " nêu tại Phụ lục kèm theo, trong đó nêu rõ nội dung thống nhất, nội dung cần"
                + " chỉnh lý và lý do."
                + facts
                    .row()
                    .deadline()
                    .map(
                        day -> " Ý kiến xin gửi về trước hết ngày " + PaperDates.shortly(day) + ".")
                    .orElse("")));
    text.add(Passage.of("Xin trân trọng cảm ơn sự hợp tác của Quý cơ quan./."));
    return text;
  }

  private static void reason(List<Block> text, LocalizedText reason) {
    if (!reason.isEmpty()) {
      text.add(Passage.of("Lý do đề xuất: " + PaperFacts.vietnamese(reason)));
    }
  }
}
