package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the engine does and what the modules write stand or fall together. */
@InTheContainer
class EngineIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject RuntimeService runtime;
  @Inject RepositoryService repository;
  @Inject ManagementService management;
  @Inject UserTransaction transaction;
  @Inject Notebook notebook;

  @BeforeEach
  void anEmptyNotebook() {
    notebook.begin();
  }

  @Test
  void aJobThatWroteAndThenFailedLeavesNothingButAnIncident() {
    deploy(
        Bpmn.createExecutableProcess("writes-then-fails")
            .startEvent()
            .serviceTask()
            .camundaAsyncBefore()
            .camundaClass(WritesThenFails.class)
            .endEvent()
            .done());

    String process = runtime.startProcessInstanceByKey("writes-then-fails").getId();

    await()
        .atMost(PATIENCE)
        .until(
            () -> runtime.createIncidentQuery().processInstanceId(process).count(), is -> is == 1);
    assertThat(notebook.attempts()).isEqualTo(3);
    assertThat(notebook.lines()).isEmpty();
    runtime.deleteProcessInstance(process, "test");
  }

  @Test
  void aStepThatFailsTakesTheModulesWritingBackWithIt() throws Exception {
    deployAWaitingProcess();
    transaction.begin();
    notebook.write("in one transaction");
    String process = runtime.startProcessInstanceByKey("waits").getId();
    transaction.rollback();

    assertThat(notebook.lines()).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(process).count()).isZero();
  }

  @Test
  void whatWasDoneInOneTransactionIsAllThereAfterIt() throws Exception {
    deployAWaitingProcess();
    transaction.begin();
    notebook.write("in one transaction");
    String process = runtime.startProcessInstanceByKey("waits").getId();
    transaction.commit();

    assertThat(notebook.lines()).containsExactly("in one transaction");
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(process).count()).isOne();
    runtime.deleteProcessInstance(process, "test");
  }

  @Test
  void aTimerFiresByItselfInATransactionOfTheContainer() {
    deploy(
        Bpmn.createExecutableProcess("writes-later")
            .startEvent()
            .intermediateCatchEvent()
            .timerWithDuration("PT1S")
            .serviceTask()
            .camundaClass(WritesItsTransaction.class)
            .endEvent()
            .done());

    runtime.startProcessInstanceByKey("writes-later");

    await().atMost(PATIENCE).until(() -> notebook.lines().size() == 1);
    assertThat(notebook.lines()).containsExactly("in a transaction");
  }

  @Test
  void aModelCannotNameABeanOfAnotherModule() {
    deploy(
        Bpmn.createExecutableProcess("reaches-out")
            .startEvent()
            .serviceTask()
            .camundaExpression("${notebook.begin()}")
            .endEvent()
            .done());

    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("reaches-out"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("Cannot resolve identifier 'notebook'");
  }

  @Test
  void textThatLooksLikeAnExpressionStaysText() {
    deployAWaitingProcess();
    String process = runtime.startProcessInstanceByKey("waits", "${7*191}").getId();

    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey("${7*191}").count())
        .isOne();
    runtime.deleteProcessInstance(process, "test");
  }

  private void deployAWaitingProcess() {
    deploy(
        Bpmn.createExecutableProcess("waits")
            .startEvent()
            .receiveTask()
            .message("go")
            .endEvent()
            .done());
  }

  private void deploy(BpmnModelInstance model) {
    repository
        .createDeployment()
        .addModelInstance("test.bpmn", model)
        .enableDuplicateFiltering(true)
        .deploy();
  }
}
