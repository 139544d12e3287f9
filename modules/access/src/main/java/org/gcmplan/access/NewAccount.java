package org.gcmplan.access;

import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;

/**
 * What is needed to open an account.
 *
 * @param id our own id
 * @param userName the name typed at sign-in, lower case
 * @param name the person as shown to others, usually a function
 * @param body the body for which the person works
 * @param roles the roles held for that body from the start
 */
public record NewAccount(
    UUID id, String userName, LocalizedText name, BodyId body, Set<Role> roles) {
  public NewAccount {
    roles = Set.copyOf(roles);
  }
}
