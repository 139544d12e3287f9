package org.gcmplan.publication.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.Plan;
import org.gcmplan.updates.UpdateView;

/**
 * Quyết định: approves the changes of an update and makes them an edition.
 *
 * @param issuer the body that decides, in Vietnamese
 * @param signer the function of who signs, such as «KT. Bộ trưởng, Thứ trưởng»; empty in a draft
 * @param effectiveOn empty while it is not decided
 */
record DecisionDocument(
    UpdateView update,
    Plan plan,
    String issuer,
    String signer,
    EditionNumber edition,
    Optional<LocalDate> effectiveOn) {

  OfficialDocument write(String symbol, Annex changes) {
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(List.of(capitals(issuer)), symbol),
        "QUYẾT ĐỊNH",
        "Về việc phê duyệt thay đổi Kế hoạch: " + update.row().title().in(Language.VI),
        List.of(),
        text(),
        Optional.of(new SignatureBlock(lines(), "")),
        List.of("Như Điều 3;", "Lưu: VT."),
        List.of(changes),
        true);
  }

  private List<Block> text() {
    List<Block> text = new ArrayList<>();
    text.add(new CentredLine(authority()));
    update.legalBasis().forEach(basis -> text.add(grounds("Căn cứ " + basis + ";")));
    text.add(
        grounds(
            "Căn cứ Quyết định số "
                + plan.decision()
                + " "
                + DayWords.of(plan.decidedOn(), Language.VI)
                + " ban hành "
                + plan.title().vi()
                + ";"));
    text.add(grounds("Theo đề nghị của cơ quan thường trực thực hiện Kế hoạch."));
    text.add(new CentredLine("QUYẾT ĐỊNH:"));
    text.add(
        NumberedClause.of(
            "Điều 1.",
            "Phê duyệt các nội dung thay đổi của Kế hoạch tại Phụ lục kèm theo Quyết định này."
                + " Kế hoạch sau khi thay đổi là bản lần thứ "
                + edition
                + "."));
    text.add(
        NumberedClause.of(
            "Điều 2.",
            "Quyết định này có hiệu lực kể từ "
                + effectiveOn.map(day -> DayWords.of(day, Language.VI)).orElse("ngày ký")
                + ". Các nội dung khác của Kế hoạch giữ nguyên hiệu lực."));
    text.add(
        NumberedClause.of(
            "Điều 3.",
            "Thủ trưởng các cơ quan, đơn vị và địa phương có liên quan chịu trách nhiệm thi hành"
                + " Quyết định này./."));
    return text;
  }

  private static Passage grounds(String text) {
    return new Passage(List.of(TextRun.italic(text)));
  }

  /** «KT. Bộ trưởng, Thứ trưởng» in two lines and capitals. */
  private List<String> lines() {
    return Arrays.stream(signer.split("[,\\n]"))
        .map(line -> capitals(line.strip()))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** In whose name it is decided: «BỘ TRƯỞNG BỘ NGOẠI GIAO». */
  private String authority() {
    String first =
        lines().stream().findFirst().orElse("").replaceFirst("^(KT|TM|TL|TUQ|Q)\\.\\s*", "");
    return first.isEmpty() || first.equals(capitals(issuer))
        ? capitals(issuer)
        : first + " " + capitals(issuer);
  }

  private static String capitals(String text) {
    return text.toUpperCase(Language.VI.locale());
  }
}
