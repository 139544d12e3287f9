package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationRow;

/** Nominations in a list, as much of each as the reader needs. */
@Dependent
class NominationList {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final PreferenceByCall preferences;

  @Inject
  NominationList(
      NominationRepository nominations, NominationSight sight, PreferenceByCall preferences) {
    this.nominations = nominations;
    this.sight = sight;
    this.preferences = preferences;
  }

  List<NominationRow> of(Actor reader, NominationFilter filter) {
    boolean keeper = sight.isKeeper(reader) || sight.isDeciding(reader);
    Predicate<NominationEntry> preferred = preferences.now();
    return wanted(filter).stream()
        .filter(nomination -> matches(nomination, filter))
        .filter(sight.visibleTo(reader))
        .map(nomination -> row(reader, keeper, nomination, preferred.test(nomination)))
        .toList();
  }

  private List<NominationEntry> wanted(NominationFilter filter) {
    if (filter.call().isPresent()) {
      List<NominationEntry> newestFirst = new ArrayList<>(nominations.under(filter.call().get()));
      Collections.reverse(newestFirst);
      return newestFirst;
    }
    return filter.proposing().map(nominations::of).orElseGet(nominations::all);
  }

  private static boolean matches(NominationEntry nomination, NominationFilter filter) {
    String text = Folded.of(filter.text());
    Recipient recipient = nomination.facts().recipient();
    return filter.state().filter(state -> state != nomination.state()).isEmpty()
        && filter.kind().filter(kind -> kind != recipient.kind()).isEmpty()
        && filter.proposing().filter(body -> !body.equals(nomination.proposing())).isEmpty()
        && (text.isEmpty() || said(nomination, recipient).contains(text));
  }

  private static String said(NominationEntry nomination, Recipient recipient) {
    return Folded.of(
        String.join(" ", nomination.number(), recipient.name().vi(), recipient.name().en()));
  }

  /**
   * Who keeps the dossiers, decides or wrote this one needs the name; others find it in the
   * dossier.
   */
  private static NominationRow row(
      Actor reader, boolean keeper, NominationEntry nomination, boolean preferred) {
    Recipient recipient = nomination.facts().recipient();
    boolean needsName =
        keeper
            || NominationSight.isOfBody(reader, nomination.proposing())
            || recipient.kind() != RecipientKind.INDIVIDUAL;
    return new NominationRow(
        nomination.id(),
        nomination.call(),
        nomination.number(),
        recipient.kind(),
        recipient.foreign(),
        needsName ? recipient.name() : recipient.masked(),
        !needsName,
        needsName ? recipient.position() : LocalizedText.EMPTY,
        preferred,
        nomination.proposing(),
        nomination.state(),
        nomination.sentAt(),
        nomination.shown().rank());
  }
}
