package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.access.internal.Office.ADMINISTRATOR;
import static org.gcmplan.access.internal.Office.LAN;
import static org.gcmplan.access.internal.Office.MOFA;
import static org.gcmplan.access.internal.Office.POLICE;

import java.time.Duration;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldersOnRecordTest {
  private final AccessDatabase database = new AccessDatabase();
  private final Office office = new Office(database);

  @BeforeEach
  void open() {
    office.lanHasAnAccount();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aBodyCountsForTheRoleThatSomebodyHoldsThere() {
    office.run(
        () -> office.accounts().grant(ADMINISTRATOR, LAN, new Grant(Role.FOCAL_POINT, POLICE)));

    assertThat(with(Role.DRAFTER)).containsExactly(MOFA);
    assertThat(with(Role.FOCAL_POINT)).containsExactly(POLICE);
    assertThat(with(Role.COORDINATOR)).isEmpty();
  }

  @Test
  void itDoesNoLongerOnceTheRoleIsTakenAway() {
    office.wait(Duration.ofMinutes(1));
    office.run(() -> office.accounts().revoke(ADMINISTRATOR, LAN, new Grant(Role.DRAFTER, MOFA)));

    assertThat(with(Role.DRAFTER)).isEmpty();
  }

  @Test
  void norOnceTheAccountIsClosed() {
    office.wait(Duration.ofMinutes(1));
    office.run(() -> office.accounts().close(ADMINISTRATOR, LAN));

    assertThat(with(Role.DRAFTER)).isEmpty();
  }

  private Set<BodyId> with(Role role) {
    return office.call(() -> office.repository.bodiesWith(role, office.now()));
  }
}
