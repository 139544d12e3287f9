package org.gcmplan.certificates.internal;

import java.util.List;
import org.gcmplan.certificates.RecipientKind;

/** In which order lists name the kinds of recipients, and by which words. */
final class RecipientLists {
  static final List<RecipientKind> ORDER =
      List.of(RecipientKind.COLLECTIVE, RecipientKind.HOUSEHOLD, RecipientKind.INDIVIDUAL);

  private RecipientLists() {}

  static String words(RecipientKind kind) {
    return switch (kind) {
      case COLLECTIVE -> "tập thể";
      case HOUSEHOLD -> "hộ gia đình";
      case INDIVIDUAL -> "cá nhân";
    };
  }
}
