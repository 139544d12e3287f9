package org.gcmplan.publication.web;

import org.gcmplan.kernel.LocalizedText;

/** Something to choose in a filter: what the address carries, and how it reads. */
public record Choice(String id, LocalizedText label) {

  static Choice numbered(int number, LocalizedText title) {
    return new Choice(
        Integer.toString(number),
        new LocalizedText(number + ". " + title.vi(), number + ". " + title.en()));
  }
}
