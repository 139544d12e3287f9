package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.PASSWORD;

import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SigningInTest {
  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);
  private final AccountIdentityStore store =
      new AccountIdentityStore(office.signIns(), office.reads());

  @BeforeEach
  void lanHasAnAccount() {
    office.lanHasAnAccount();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whoKnowsThePasswordIsTheCallerWithTheRolesHeld() {
    var result = validate(" Lan.BNG", PASSWORD);

    assertThat(result.getStatus()).isEqualTo(Status.VALID);
    assertThat(result.getCallerPrincipal().getName()).isEqualTo("lan.bng");
    assertThat(result.getCallerGroups()).containsExactly("DRAFTER");
  }

  @Test
  void whoDoesNotKnowItIsNobody() {
    assertThat(validate("lan.bng", "không biết gì cả").getStatus()).isEqualTo(Status.INVALID);
  }

  @Test
  void aNameAloneIsNoProof() {
    var result = office.call(() -> store.validate(new CallerOnlyCredential("lan.bng")));

    assertThat(result.getStatus()).isEqualTo(Status.NOT_VALIDATED);
  }

  @Test
  void theActorHasTheRightsHeldAtThatRequest() {
    assertThat(nextRequestOf("lan.bng").get().holds(Role.DRAFTER, MOFA)).isTrue();

    office.run(() -> office.accounts().revoke(ADMINISTRATOR, LAN, new Grant(Role.DRAFTER, MOFA)));
    assertThat(nextRequestOf("lan.bng").get().holds(Role.DRAFTER)).isFalse();
  }

  @Test
  void aClosedAccountIsSignedOutAtTheNextRequest() {
    office.run(() -> office.accounts().close(ADMINISTRATOR, LAN));

    assertThat(nextRequestOf("lan.bng").isSignedIn()).isFalse();
    assertThatThrownBy(() -> nextRequestOf("lan.bng").get())
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("access.notSignedIn");
  }

  @Test
  void nobodySignedInIsNobody() {
    assertThat(new SignedInActor(new Caller(), office.reads()).isSignedIn()).isFalse();
  }

  private CredentialValidationResult validate(String userName, String password) {
    return office.call(() -> store.validate(new UsernamePasswordCredential(userName, password)));
  }

  private CurrentActor nextRequestOf(String userName) {
    return new SignedInActor(new Caller(userName), office.reads());
  }
}
