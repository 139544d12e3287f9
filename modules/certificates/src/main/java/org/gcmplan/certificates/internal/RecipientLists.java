package org.gcmplan.certificates.internal;

import java.util.List;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;

/** In which order lists name the kinds of recipients, and by which words. */
final class RecipientLists {
  static final List<RecipientKind> ORDER =
      List.of(RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL);

  private RecipientLists() {}

  /** Kind by kind, each in the order of the decision's list. */
  static List<RegisterEntry> ordered(List<RegisterEntry> entries) {
    return ORDER.stream()
        .flatMap(kind -> entries.stream().filter(entry -> entry.recipient().kind() == kind))
        .toList();
  }

  static String words(RecipientKind kind) {
    return switch (kind) {
      case COLLECTIVE -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
      case INDIVIDUAL -> "cá nhân";
    };
  }
}
