package org.gcmplan.search;

import java.util.List;

/** Other names of bodies, which a country's data pack brings. */
public interface SearchAliases {

  /** Puts these in place of all that were there; the same again changes nothing. */
  void replace(List<BodyAlias> aliases);
}
