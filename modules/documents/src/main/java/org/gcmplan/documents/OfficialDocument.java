package org.gcmplan.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;

/**
 * An official document in the layout of Decree 30/2020/NĐ-CP, independent of the form of the paper.
 *
 * @param type in capitals, such as «TỜ TRÌNH»; empty for a letter (công văn), which has none
 * @param about what it is about; a letter prints it beneath its number
 * @param addressees «Kính gửi»; none where the type has none
 * @param signature who signs it; empty for what is not signed
 * @param recipients «Nơi nhận»; none where it is not signed
 * @param draft whether it is marked as a draft on every page
 */
public record OfficialDocument(
    Language language,
    Letterhead head,
    String type,
    String about,
    List<String> addressees,
    List<Block> body,
    Optional<SignatureBlock> signature,
    List<String> recipients,
    List<Annex> annexes,
    boolean draft) {
  public OfficialDocument {
    addressees = List.copyOf(addressees);
    body = List.copyOf(body);
    recipients = List.copyOf(recipients);
    annexes = List.copyOf(annexes);
  }

  /** Whether it is a letter: without a type, its abstract beneath the number. */
  public boolean isLetter() {
    return type.isEmpty();
  }

  /** The same document as it goes out, under that number and of that day. */
  public OfficialDocument issued(PaperNumber number, LocalDate day) {
    return new OfficialDocument(
        language,
        head.numbered(number, day),
        type,
        about,
        addressees,
        body,
        signature,
        recipients,
        annexes,
        false);
  }

  /** What a reader's program shows as its title. */
  public String title() {
    return isLetter() ? about : type + " – " + about;
  }
}
