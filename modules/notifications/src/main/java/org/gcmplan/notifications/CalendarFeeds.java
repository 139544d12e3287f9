package org.gcmplan.notifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;

/** Deadlines for calendar programs, which cannot sign in: who knows the secret may read. */
public interface CalendarFeeds {

  /** The person's own that are not revoked, the oldest first. */
  List<CalendarFeed> of(Actor owner);

  /**
   * Creates one.
   *
   * @return its secret, which is told this once; only its hash is kept
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the name is missing or too long, or the
   *     person has ten already
   */
  String create(Actor by, String name);

  /**
   * Revokes one's own; who reads it finds nothing from then on.
   *
   * @throws org.gcmplan.kernel.NotFound when the person has no such feed
   */
  void revoke(Actor by, UUID feed);

  /**
   * The deadlines as iCalendar (RFC 5545), with the rights that the owner has now, in the language
   * in which the owner wants mail; empty when there is no such feed or its owner's account is
   * closed.
   */
  Optional<String> read(String secret);

  /** The address that a calendar program is given. */
  String address(String secret);
}
