package org.gcmplan.updates.internal;

import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.kernel.Language;
import org.gcmplan.updates.PaperSigning;

/** What the papers of one office have in common: their head, their end, their language. */
record PaperLayout(PaperFacts facts, PaperSigning signing) {

  /** A letter of the body to another one. */
  OfficialDocument letter(String about, String addressee, List<Block> body, Annex annex) {
    String symbol = facts.bodies().symbol(facts.plan().coordinator());
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(
            List.of(capitals(facts.coordinator())), symbol + "-" + facts.office().unitSymbol()),
        "",
        about,
        List.of(addressee),
        body,
        signature(),
        List.of("Như trên;", "Lưu: VT, " + facts.office().unitSymbol() + "."),
        List.of(annex),
        true);
  }

  /** A paper of the office to those who lead its body. */
  OfficialDocument inside(Inside paper, List<Block> body, List<Annex> annexes) {
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(
            List.of(capitals(facts.coordinator()), capitals(facts.office().unit())),
            paper.symbol() + "-" + facts.office().unitSymbol()),
        paper.type(),
        paper.about(),
        List.of("Lãnh đạo " + facts.coordinator()),
        body,
        signature(),
        List.of("Như trên;", "Lưu: " + facts.office().unitSymbol() + "."),
        annexes,
        true);
  }

  /**
   * A paper within the body.
   *
   * @param symbol what stands for its type in the number, such as TTr
   */
  record Inside(String type, String symbol, String about) {}

  private Optional<SignatureBlock> signature() {
    return Optional.of(new SignatureBlock(signing.authority(), signing.name()));
  }

  private static String capitals(String text) {
    return PaperBodies.capitals(text);
  }
}
