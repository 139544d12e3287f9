package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.audit.AuditEntry;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailReadsTest {
  private static final AuditFilter NEWEST = new AuditFilter("", "", Long.MAX_VALUE, 2);

  private final Trail trail = new Trail();
  private final AuditDatabase database = new AuditDatabase(trail.source);
  private final TrailReads reads = new TrailReads(database);

  @BeforeEach
  void fiveEntries() {
    trail.keep("một", "hai", "ba", "bốn", "năm");
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void theNewestComeFirstAndTheNextPageBeginsBelowTheLast() {
    assertThat(numbers(NEWEST)).containsExactly(5L, 4L);
    assertThat(numbers(new AuditFilter("", "", 4, 2))).containsExactly(3L, 2L);
    assertThat(numbers(new AuditFilter("", "", 2, 2))).containsExactly(1L);
  }

  @Test
  void onlyWhatIsAboutTheSubjectIsRead() {
    assertThat(numbers(new AuditFilter("remark", "1", Long.MAX_VALUE, 9))).hasSize(5);
    assertThat(numbers(new AuditFilter("remark", "2", Long.MAX_VALUE, 9))).isEmpty();
    assertThat(numbers(new AuditFilter("' or '1'='1", "", Long.MAX_VALUE, 9))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void onlyAuditorsAndAdministratorsReadIt(Role role) {
    var reader = holding(role);

    if (role == Role.AUDITOR || role == Role.ADMINISTRATOR) {
      assertThat(reads.entries(reader, NEWEST)).hasSize(2);
      assertThat(reads.verify(reader).isIntact()).isTrue();
    } else {
      assertThatThrownBy(() -> reads.entries(reader, NEWEST)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> reads.verify(reader)).isInstanceOf(NotAllowed.class);
    }
  }

  private List<Long> numbers(AuditFilter filter) {
    return reads.entries(holding(Role.AUDITOR), filter).stream().map(AuditEntry::number).toList();
  }

  private static Actor holding(Role role) {
    return new Actor(new UUID(2, 3), "Người đọc", Trail.MOFA, Set.of(new Grant(role, Trail.MOFA)));
  }
}
