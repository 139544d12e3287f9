package org.gcmplan.workflow;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Parts of lists that people keep under a name, for themselves or for their body. */
public interface SavedViews {

  /** The reader's own, then those that colleagues of the same body share; each by name. */
  List<SavedView> of(Actor reader);

  /**
   * Keeps a view.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the name is missing, too long or taken,
   *     or there are too many already
   */
  void save(Actor by, SavedView.Listed list, String name, String query);

  /** Gives one's own view another name; refused like a new one. */
  void rename(Actor by, UUID view, String name);

  /** Shows one's own view to the whole body. */
  void share(Actor by, UUID view);

  /** Keeps one's own view to oneself again. */
  void unshare(Actor by, UUID view);

  /** Removes one's own view. */
  void remove(Actor by, UUID view);
}
