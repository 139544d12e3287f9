package org.gcmplan.access;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** Who coordinates for a body at this moment. */
public interface Coordinators {

  /**
   * Their names, in the order of the alphabet: for people of that body, for standing offices and
   * for administrators. Empty for everybody else.
   */
  List<LocalizedText> names(Actor reader, BodyId body);
}
