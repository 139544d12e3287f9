package org.gcmplan.nominations.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.kernel.Language;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationFacts;

/** What papers of a nomination name. */
record DossierPaperFacts(
    Nomination nomination, CallTerms call, String proposing, String deciding) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  /** The paper of the proposing body. */
  OfficialDocument paper(String type, String symbol, String about, List<Block> body) {
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(List.of(proposing.toUpperCase(VIETNAMESE)), symbol),
        type,
        about,
        symbol.isEmpty() ? List.of() : List.of("Bộ trưởng " + deciding),
        body,
        Optional.of(new SignatureBlock(List.of("THỦ TRƯỞNG CƠ QUAN"), "")),
        List.of("Như trên;", "Lưu: VT."),
        List.of(),
        !nomination.state().isSent());
  }

  String recipient() {
    String position = nomination.facts().recipient().position().in(Language.VI);
    String name = nomination.facts().recipient().name().in(Language.VI);
    return position.isEmpty() ? name : name + ", " + position;
  }

  String period() {
    NominationFacts facts = nomination.facts();
    return "từ ngày " + facts.from().format(DAY) + " đến ngày " + facts.until().format(DAY);
  }
}
