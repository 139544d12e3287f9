package org.gcmplan.access.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.ProvenIdentity;
import org.gcmplan.access.SignIns;
import org.gcmplan.kernel.Actor;

/**
 * Where Jakarta Security asks who somebody is. The groups say which roles are held for any body at
 * sign-in; rights are read anew at each request by {@link SignedInActor}.
 */
@ApplicationScoped
class AccountIdentityStore implements IdentityStore {
  private final SignIns signIns;
  private final AccountDirectory directory;

  @Inject
  AccountIdentityStore(SignIns signIns, AccountDirectory directory) {
    this.signIns = signIns;
    this.directory = directory;
  }

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (credential instanceof ProvenIdentity proven) {
      return caller(proven.userName());
    }
    if (!(credential instanceof UsernamePasswordCredential typed)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIns.check(typed.getCaller(), typed.getPassword().getValue()).isWhole()
        ? caller(typed.getCaller())
        : CredentialValidationResult.INVALID_RESULT;
  }

  private CredentialValidationResult caller(String typedName) {
    var userName = new UserName(typedName).value();
    return directory
        .actor(userName)
        .map(actor -> new CredentialValidationResult(userName, roles(actor)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  private static Set<String> roles(Actor actor) {
    return actor.grants().stream().map(grant -> grant.role().name()).collect(toSet());
  }
}
