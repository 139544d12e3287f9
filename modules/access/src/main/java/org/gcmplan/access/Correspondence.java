package org.gcmplan.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/** Who wants mail, and where. Closed accounts get none. */
public interface Correspondence {

  /** The person, if they have an address and want mail. */
  Optional<Correspondent> of(UUID account);

  /** Those who hold the role for that body now, and want mail. */
  List<Correspondent> holding(Role role, BodyId body);

  /** Those who may act in the role for that body now, substitutes too, and want mail. */
  List<Correspondent> acting(Role role, BodyId body);

  /** Everybody who wants mail. */
  List<Correspondent> everybody();

  /** What the person said of their own mail. */
  MailWish wish(Actor by);

  /**
   * Changes one's own.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the address has not the form of one, or
   *     mail is wanted without an address
   */
  void change(Actor by, MailWish wish);
}
