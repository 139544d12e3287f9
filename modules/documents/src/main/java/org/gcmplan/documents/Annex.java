package org.gcmplan.documents;

import java.util.List;

/**
 * What is attached to a document, on pages of its own.
 *
 * @param label such as «Phụ lục»
 * @param title what it holds
 * @param reference to which document it belongs; empty where the document is nothing but this
 * @param landscape whether its tables need the wide page
 */
public record Annex(
    String label, String title, String reference, List<Block> body, boolean landscape) {
  public Annex {
    body = List.copyOf(body);
  }
}
