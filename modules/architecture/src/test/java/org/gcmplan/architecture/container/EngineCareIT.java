package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.workflow.EngineCare;
import org.gcmplan.workflow.EngineState;
import org.gcmplan.workflow.StuckJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator sees what the engine has given up, and lets it run again. */
@InTheContainer
class EngineCareIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String KEY = "to be mended";

  @Inject EngineCare care;
  @Inject RuntimeService runtime;
  @Inject RepositoryService repository;
  @Inject Notebook notebook;
  @Inject Office office;
  @Inject @Any Instance<HealthCheck> checks;

  private String process;

  @BeforeEach
  void aJobThatFailsUntilItIsGivenUp() {
    notebook.begin();
    repository
        .createDeployment()
        .addModelInstance(
            "stuck.bpmn",
            Bpmn.createExecutableProcess("gets-stuck")
                .startEvent()
                .serviceTask("writes")
                .name("Writes it down")
                .camundaAsyncBefore()
                .camundaClass(WritesThenFails.class)
                .endEvent()
                .done())
        .deploy();
    process = runtime.startProcessInstanceByKey("gets-stuck", KEY).getId();
    await().atMost(PATIENCE).until(() -> stuck().isPresent());
  }

  @AfterEach
  void away() {
    runtime.deleteProcessInstance(process, "test");
  }

  @Test
  void isShownWithItsStepAndItsReasonAndRunsAgainWhenLet() {
    StuckJob job = stuck().orElseThrow();
    assertThat(job.step().vi()).isEqualTo("Writes it down");
    assertThat(job.why()).contains("fails after it wrote");
    assertThat(state().stuckJobs()).isPositive();

    int before = notebook.attempts();
    care.retry(office.actor("quantri"), job.id());

    await().atMost(PATIENCE).until(() -> notebook.attempts() == before + 3);
    await().atMost(PATIENCE).until(() -> stuck().isPresent());
  }

  @Test
  void whatIsNotStuckIsNotFound() {
    assertThatThrownBy(() -> care.retry(office.actor("quantri"), "no-such-job"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anAuditorLooksAndMendsNothingAndOthersDoNotEvenLook() {
    String job = stuck().orElseThrow().id();
    assertThat(care.stuck(office.actor("kiemtoan"))).isNotEmpty();
    assertThatThrownBy(() -> care.retry(office.actor("kiemtoan"), job))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> care.retryAll(office.actor("kiemtoan")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> care.stuck(office.drafter())).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> care.state(office.drafter())).isInstanceOf(NotAllowed.class);
  }

  @Test
  void everyPartOfTheNodeSaysThatItIsWell() {
    assertThat(checks.stream().map(HealthCheck::call))
        .extracting(HealthCheckResponse::getName, HealthCheckResponse::getStatus)
        .extracting(Object::toString)
        .contains(
            "(\"database\", UP)",
            "(\"disk\", UP)",
            "(\"engine\", UP)",
            "(\"mail\", UP)",
            "(\"threads\", UP)");
    assertThat(state().takingUpJobs()).isTrue();
  }

  private EngineState state() {
    return care.state(office.actor("quantri"));
  }

  private Optional<StuckJob> stuck() {
    return care.stuck(office.actor("quantri")).stream()
        .filter(job -> job.reference().equals(KEY))
        .findFirst();
  }
}
