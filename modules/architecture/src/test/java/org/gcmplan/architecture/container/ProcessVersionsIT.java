package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.MoveResult;
import org.gcmplan.workflow.ProcessVersion;
import org.gcmplan.workflow.ProcessVersions;
import org.junit.jupiter.api.Test;

/** An old model and a new one beside each other, and what runs moved from one to the other. */
@InTheContainer
class ProcessVersionsIT {
  private static final String PROCESS = "PlanUpdateProcess";

  @Inject Office office;
  @Inject Approval approval;
  @Inject UpdateCatalogue catalogue;
  @Inject ProcessVersions versions;
  @Inject RepositoryService repository;
  @Inject RuntimeService runtime;

  @Test
  void whatRunsOnTheOldModelEndsThereOrIsMovedAndEndsOnTheNewOne() {
    Actor administrator = office.actor("quantri");
    // In the old model the legal review had another name, so what stands there cannot be moved.
    deploy(shipped().replace("Task_LegalReview", "Task_LegalCheck"));
    String old = newest();
    UpdateId staying = submitted("5.03");
    UpdateId moving = submitted("2.05");
    String stuck = UUID.randomUUID().toString();
    runtime
        .createProcessInstanceByKey(PROCESS)
        .businessKey(stuck)
        .startBeforeActivity("Task_LegalCheck")
        .execute();
    deploy(shipped());
    UpdateId young = submitted("5.05");

    List<MoveResult> tried = versions.dryRun(administrator, old);
    assertThat(tried).hasSize(3);
    assertThat(result(tried, stuck).obstacles()).anyMatch(why -> why.contains("Task_LegalCheck"));
    assertThat(result(tried, moving.toString()).isPossible()).isTrue();
    assertThat(definitionOf(moving)).isEqualTo(old);

    refused(staying);
    List<MoveResult> moved = versions.move(administrator, old);
    assertThat(moved).filteredOn(MoveResult::isPossible).hasSize(1);
    assertThat(definitionOf(moving)).isEqualTo(newest()).isEqualTo(definitionOf(young));
    assertThat(running(administrator, old)).isOne();
    refused(moving);
    refused(young);
    routes(stuck).forEach(route -> runtime.deleteProcessInstance(route.getId(), "end of test"));
  }

  @Test
  void onlyAnAdministratorMovesWhatRuns() {
    Actor auditor = office.actor("kiemtoan");

    assertThat(versions.versions(auditor)).isNotEmpty();
    assertThatThrownBy(() -> versions.dryRun(auditor, newest())).isInstanceOf(NotAllowed.class);
  }

  private UpdateId submitted(String task) {
    UpdateId update = office.draft(Office.retitled(task, "Tên mới của " + task));
    office.submit(update);
    return update;
  }

  /** Takes the rest of the road, to a refusal. */
  private void refused(UpdateId update) {
    office.ask(update, office.justice());
    office.agree(update, office.justice());
    office.submitForApproval(update);
    approval.refuse(office.approver(), update, office.version(office.approver(), update), "Không");

    assertThat(catalogue.label(update).status()).isEqualTo(UpdateStatus.REFUSED);
    assertThat(routes(update.toString())).isEmpty();
  }

  private static MoveResult result(List<MoveResult> results, String subject) {
    return results.stream()
        .filter(one -> one.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private String definitionOf(UpdateId update) {
    return routes(update.toString()).get(0).getProcessDefinitionId();
  }

  private List<ProcessInstance> routes(String businessKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list();
  }

  private int running(Actor reader, String version) {
    return versions.versions(reader).stream()
        .filter(one -> one.id().equals(version))
        .mapToInt(ProcessVersion::running)
        .sum();
  }

  private String newest() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(PROCESS)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private void deploy(String model) {
    repository.createDeployment().name("test").addString("plan-update.bpmn", model).deploy();
  }

  private static String shipped() {
    try (InputStream model =
        Office.class.getResourceAsStream("/org/gcmplan/bpmn/plan-update.bpmn")) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
