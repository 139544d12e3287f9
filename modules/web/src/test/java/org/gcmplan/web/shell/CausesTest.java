package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.junit.jupiter.api.Test;

class CausesTest {

  @Test
  void aRefusalIsFoundUnderItsWrappings() {
    var refusal = new BusinessRuleViolation("updates.deadlineBeforeToday");

    assertThat(Causes.of(new FacesException(new ELException(refusal)))).isSameAs(refusal);
  }

  @Test
  void aConflictIsFoundUnderTheFailedCommit() {
    var conflict = new OptimisticLockException();

    assertThat(Causes.of(new RuntimeException("commit failed", conflict))).isSameAs(conflict);
  }

  @Test
  void whatTheModuleSaysComesBeforeWhatTheDatabaseSays() {
    var said = new ChangedMeanwhile("updates.changedMeanwhile");
    said.initCause(new OptimisticLockException());

    assertThat(Causes.of(new FacesException(said))).isSameAs(said);
  }

  @Test
  void anUnexpectedFaultIsKeptWholeForTheLog() {
    var fault = new FacesException(new IllegalStateException());

    assertThat(Causes.of(fault)).isSameAs(fault);
  }
}
