package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.kernel.Language;

/** Tờ trình of the proposing body. */
record SubmissionOfNomination(DossierPaperFacts facts) {
  OfficialDocument write() {
    String programme = facts.call().programme().in(Language.VI);
    List<Block> body = new ArrayList<>();
    body.add(
        Passage.of(
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 và các văn bản hướng dẫn thi hành;"));
    body.add(
        Passage.of(
            "Xét thành tích trong thực hiện "
                + programme
                + ", "
                + facts.proposing()
                + " đề nghị Bộ trưởng "
                + facts.deciding()
                + " xem xét, tặng Bằng khen cho:"));
    body.add(new CentredLine(facts.recipient()));
    facts.abroad().forEach(line -> body.add(Passage.of(line)));
    body.add(
        Passage.of(
            "Đã có thành tích "
                + facts.period()
                + ": "
                + facts.nomination().facts().citation().in(Language.VI)));
    body.add(
        Passage.of(
            facts.proposing()
                + " xác nhận thành tích nêu trên là đúng và chịu trách nhiệm về nội dung đề nghị."
                + " Hồ sơ kèm theo gồm báo cáo thành tích và các tài liệu liên quan."));
    body.add(Passage.of("Kính trình Bộ trưởng " + facts.deciding() + " xem xét, quyết định./."));
    return facts.paper("TỜ TRÌNH", "TTr", "Về việc đề nghị tặng Bằng khen: " + programme, body);
  }
}
