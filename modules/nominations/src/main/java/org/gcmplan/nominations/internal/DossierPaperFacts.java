package org.gcmplan.nominations.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.kernel.Language;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.ProposingChannel;

/** What papers of a nomination name. */
record DossierPaperFacts(Nomination nomination, CallTerms call, String proposing, String deciding) {
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

  /** What the form for foreigners says, a line each; empty for others. */
  List<String> abroad() {
    NominationFacts facts = nomination.facts();
    return facts.abroad().stream().flatMap(said -> lines(said, facts.recipient().kind())).toList();
  }

  private static Stream<String> lines(ForeignNominee said, RecipientKind kind) {
    String of = kind == RecipientKind.INDIVIDUAL ? "Quốc tịch: " : "Quốc gia đặt trụ sở: ";
    return Stream.of(
            of + said.countryName().in(Language.VI) + ".",
            said.organisation().isEmpty() ? "" : "Tổ chức: " + said.organisation() + ".",
            said.channel().map(by -> "Kênh đề nghị: " + words(by) + ".").orElse(""))
        .filter(line -> !line.isEmpty());
  }

  private static String words(ProposingChannel channel) {
    return switch (channel) {
      case MISSION_ABROAD -> "cơ quan đại diện của nước ta ở nước ngoài";
      case MINISTRY_UNIT -> "đơn vị thuộc bộ quyết định khen thưởng";
      case PARTNER_MINISTRY -> "bộ, ngành đối tác";
      case PARTNER_LOCALITY -> "địa phương đối tác";
    };
  }

  String period() {
    NominationFacts facts = nomination.facts();
    return "từ ngày " + facts.from().format(DAY) + " đến ngày " + facts.until().format(DAY);
  }
}
