package org.gcmplan.updates;

import java.util.List;
import java.util.Optional;

/**
 * Texts of updates for an index of them. Checks no rights: whoever shows what the index finds asks
 * {@link UpdateCatalogue} who may know of it.
 */
public interface UpdateTexts {

  List<UpdateText> all();

  /** Empty for one that does not exist, or not any more. */
  Optional<UpdateText> of(UpdateId update);
}
