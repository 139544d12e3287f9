package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;
import org.gcmplan.nominations.ReportSection;

/** Báo cáo thành tích; for foreigners in the form of external relations. */
record AchievementReportPaper(DossierPaperFacts facts, Map<ReportSection, String> report) {
  private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V");

  OfficialDocument write() {
    List<Block> body = new ArrayList<>();
    body.add(new CentredLine(facts.recipient()));
    facts.abroad().forEach(line -> body.add(Passage.of(line)));
    section(body, "SƠ LƯỢC ĐẶC ĐIỂM, TÌNH HÌNH", ReportSection.PROFILE);
    section(body, achievements(), ReportSection.ACHIEVEMENTS);
    section(body, "KẾT QUẢ THEO HỒ SƠ THEO DÕI KẾ HOẠCH", ReportSection.FROM_RECORD);
    section(body, "BÀI HỌC, KHẢ NĂNG NHÂN RỘNG", ReportSection.LESSONS);
    String awards = facts.nomination().facts().previousAwards();
    body.add(numbered(body, "CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"));
    body.add(Passage.of(awards.isEmpty() ? "Không có." : awards));
    boolean foreign = facts.nomination().facts().recipient().foreign();
    return facts.paper(
        foreign ? "BÁO CÁO THÀNH TÍCH (KHEN THƯỞNG ĐỐI NGOẠI)" : "BÁO CÁO THÀNH TÍCH",
        "",
        "Đề nghị tặng Bằng khen của Bộ trưởng "
            + facts.deciding()
            + ", thành tích "
            + facts.period(),
        body);
  }

  /** Of foreigners the law rewards what they gave to the country and to friendship with it. */
  private String achievements() {
    return facts.nomination().facts().recipient().foreign()
        ? "ĐÓNG GÓP CHO ĐẤT NƯỚC, CHO QUAN HỆ HỮU NGHỊ, HỢP TÁC"
        : "THÀNH TÍCH ĐẠT ĐƯỢC";
  }

  private void section(List<Block> body, String heading, ReportSection section) {
    String text = report.getOrDefault(section, "");
    if (!text.isBlank()) {
      body.add(numbered(body, heading));
      text.lines().filter(line -> !line.isBlank()).map(Passage::of).forEach(body::add);
    }
  }

  /** Sections that say nothing are left out, and the numbers follow on. */
  private static SectionHeading numbered(List<Block> body, String heading) {
    long before = body.stream().filter(SectionHeading.class::isInstance).count();
    return new SectionHeading(NUMBERS.get((int) before) + ". " + heading);
  }
}
