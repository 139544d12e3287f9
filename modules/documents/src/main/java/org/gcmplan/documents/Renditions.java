package org.gcmplan.documents;

import java.util.function.Supplier;
import org.gcmplan.kernel.Subject;

/** Printed once and kept: documents about what never changes, for whoever may read it. */
public interface Renditions {

  /**
   * The document as kept; printed now if nobody asked before.
   *
   * @param name tells the documents about one thing apart, such as {@code plan-vi}
   */
  Download of(Subject about, String name, PaperForm form, Supplier<OfficialDocument> document);
}
