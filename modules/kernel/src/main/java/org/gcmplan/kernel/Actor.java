package org.gcmplan.kernel;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who acts, for which body, and with which rights at this moment.
 *
 * @param account the account, or {@link #SYSTEM}'s
 * @param names the person as shown to others, by function, in each language
 * @param body the body for which the person works
 * @param grants the roles held by the person, each for a body
 * @param lent the rights of others whom the person substitutes now, the longest substituted first
 * @param onBehalfOf whose right is exercised, when it is not the person's own; see {@link
 *     #exercising}
 */
public record Actor(
    UUID account,
    LocalizedText names,
    BodyId body,
    Set<Grant> grants,
    List<LentGrant> lent,
    Optional<Principal> onBehalfOf) {

  /** The application itself: deadlines, data packs. Told apart from people for ever. */
  public static final Actor SYSTEM =
      new Actor(new UUID(0, 0), "system", BodyId.agency(new UUID(0, 0)), Set.of());

  public Actor {
    grants = Set.copyOf(grants);
    lent = List.copyOf(lent);
  }

  /** A person who acts with nothing but rights of their own. */
  public Actor(UUID account, String name, BodyId body, Set<Grant> grants) {
    this(account, new LocalizedText(name, name), body, grants, List.of(), Optional.empty());
  }

  /** The name as it is written down: in the language of the record. */
  public String name() {
    return names.in(Language.VI);
  }

  public boolean isSystem() {
    return account.equals(SYSTEM.account());
  }

  /** Every right that counts now, the person's own and those of the substituted. */
  public Set<Grant> rights() {
    return Stream.concat(grants.stream(), lent.stream().map(LentGrant::grant))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the actor may act in the role for that very body. */
  public boolean holds(Role role, BodyId forBody) {
    return rights().contains(new Grant(role, forBody));
  }

  /** Whether the actor may act in the role for any body. */
  public boolean holds(Role role) {
    return rights().stream().anyMatch(grant -> grant.role() == role);
  }

  /**
   * The actor in the capacity in which the right is exercised: as themselves when they hold it,
   * else on behalf of the one whom they substitute. To be asked at the beginning of every act, so
   * that what is written down carries both names. Refuses nobody; {@link #mustHold} does.
   */
  public Actor exercising(Role role, BodyId forBody) {
    Grant grant = new Grant(role, forBody);
    return grants.contains(grant) ? onBehalfOf(Optional.empty()) : onBehalfOf(holderOf(grant));
  }

  /**
   * Refuses who does not hold the role for that body.
   *
   * @throws NotAllowed naming the role that is missing
   */
  public void mustHold(Role role, BodyId forBody) {
    if (!holds(role, forBody)) {
      throw new NotAllowed(role);
    }
  }

  /** Whether the account is the actor's, or of the one on whose behalf the actor acts. */
  public boolean speaksFor(UUID someone) {
    return account.equals(someone)
        || onBehalfOf.map(Principal::account).filter(someone::equals).isPresent();
  }

  private Optional<Principal> holderOf(Grant grant) {
    return lent.stream()
        .filter(right -> right.grant().equals(grant))
        .map(LentGrant::principal)
        .findFirst();
  }

  private Actor onBehalfOf(Optional<Principal> principal) {
    return new Actor(account, names, body, grants, lent, principal);
  }
}
