package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;

/**
 * Whether somebody is who is nominated, or heads the unit that is: accounts bear functions, such as
 * «Cục trưởng Cục Lãnh sự», so names and functions are compared as they are typed.
 */
record Nominee(RecipientKind kind, List<String> names) {
  Nominee {
    names = List.copyOf(names);
  }

  static Nominee of(Recipient recipient) {
    List<String> names = new ArrayList<>();
    for (Language language : Language.values()) {
      String name = recipient.name().exactlyIn(language);
      String position = recipient.position().exactlyIn(language);
      names.add(words(name));
      names.add(words(position));
      names.add(words(name + " " + position));
      names.add(words(name.split(",")[0]));
    }
    return new Nominee(recipient.kind(), names.stream().filter(name -> !name.isEmpty()).toList());
  }

  /** Whether the person is the nominee. */
  boolean is(Actor person) {
    return kind == RecipientKind.INDIVIDUAL
        && called(person).anyMatch(called -> names.contains(called));
  }

  /** Whether the person's function is that of the head of the unit. */
  boolean isHeadedBy(Actor person) {
    return kind == RecipientKind.COLLECTIVE
        && called(person)
            .anyMatch(
                called ->
                    names.stream()
                        .anyMatch(
                            unit -> !called.equals(unit) && (called + " ").contains(" " + unit + " ")));
  }

  private static Stream<String> called(Actor person) {
    Stream<LocalizedText> names =
        Stream.concat(
            Stream.of(person.names()), person.onBehalfOf().map(Principal::names).stream());
    return names
        .flatMap(name -> Stream.of(name.vi(), name.en()))
        .map(Nominee::words)
        .filter(name -> !name.isEmpty());
  }

  private static String words(String text) {
    return Folded.of(text).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
