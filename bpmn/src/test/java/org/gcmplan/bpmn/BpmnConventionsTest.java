package org.gcmplan.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every model; a new one is named here. */
@ParameterizedClass(name = "{0}")
@ValueSource(
    strings = {
      "plan-update",
      "assignment-notice",
      "deadline-extension",
      "progress-report",
      "reporting-round",
      "nomination",
      "clearance",
      "award-call"
    })
class BpmnConventionsTest {
  private static final Map<Class<? extends BaseElement>, String> PREFIXES =
      Map.of(
          Task.class, "Task_",
          SubProcess.class, "SubProcess_",
          Gateway.class, "Gateway_",
          Event.class, "Event_",
          SequenceFlow.class, "Flow_",
          Message.class, "Msg_");

  /** The way on which nothing goes wrong, where a model has one. */
  private static final Map<String, List<String>> HAPPY_PATHS =
      Map.of(
          "plan-update",
          List.of(
              "Event_UpdateSubmitted",
              "Task_CheckCompleteness",
              "Gateway_Complete",
              "Event_BodyAsked",
              "Task_GiveOpinion",
              "Event_OpinionGiven",
              "Task_Consolidate",
              "Gateway_Consolidated",
              "Task_Decide",
              "Gateway_Decision",
              "Task_Publish",
              "Gateway_Published",
              "Event_EditionPublished"),
          "assignment-notice",
          List.of(
              "Event_NoticeIssued",
              "Task_Acknowledge",
              "Gateway_AllAccepted",
              "Event_NoticeSettled"),
          "deadline-extension",
          List.of("Event_ExtensionAsked", "Task_DecideOnExtension", "Event_ExtensionDecided"),
          "progress-report",
          List.of(
              "Event_ReportOwed",
              "Task_Report",
              "Event_ReportsIn",
              "Task_ReviewReports",
              "Gateway_AllConfirmed",
              "Event_ReportsConfirmed",
              "Event_ReportingDone"),
          "reporting-round",
          List.of("Event_RoundOpened", "Task_MakeDuties", "Task_CloseRound", "Event_RoundClosed"),
          "nomination",
          List.of(
              "Event_NominationSent",
              "Task_ConfirmNomination",
              "Gateway_Confirmed",
              "Task_CheckDossier",
              "Gateway_Checked",
              "Event_CouncilDecided",
              "Gateway_Favoured",
              "Event_MinisterDecided",
              "Gateway_Decided",
              "Event_Awarded"),
          "clearance",
          List.of("Event_ClearanceAsked", "Task_GiveClearance", "Event_ClearanceGiven"),
          "award-call",
          List.of(
              "Event_CallOpened",
              "Gateway_NominationsTaken",
              "Event_CallClosed",
              "Task_PresentToCouncil",
              "Gateway_Presented",
              "Event_CouncilReported",
              "Task_SubmitAwards",
              "Gateway_Submitted",
              "Task_DecideAwards",
              "Gateway_AwardsDecided",
              "Task_PrepareCeremony",
              "Task_ArchiveDossiers",
              "Event_CallSettled"));

  private final String name;
  private final BpmnModelInstance model;

  BpmnConventionsTest(String name) {
    this.name = name;
    this.model =
        Bpmn.readModelFromStream(
            BpmnConventionsTest.class.getResourceAsStream("/org/gcmplan/bpmn/" + name + ".bpmn"));
  }

  @Test
  void thereIsSomethingToRead() {
    assertThat(all(FlowNode.class)).hasSizeGreaterThan(2);
    assertThat(all(UserTask.class).size() + all(ServiceTask.class).size()).isPositive();
  }

  @Test
  void everyIdSaysWhatItNames() {
    PREFIXES.forEach(
        (type, prefix) ->
            assertThat(all(type))
                .allMatch(element -> element.getId().matches(prefix + "[A-Z][A-Za-z]+")));
  }

  @Test
  void aProcessIsNamedAfterItsFile() {
    assertThat(all(Process.class)).extracting(Process::getId).containsExactly(processName());
  }

  @Test
  void aMessageIsCalledLikeItsId() {
    assertThat(all(Message.class)).allMatch(message -> message.getId().equals(message.getName()));
  }

  @Test
  void everyNodeHasALabelInBothLanguages() {
    assertThat(all(FlowNode.class)).noneMatch(node -> node.getName().isBlank());
    assertThat(labelled()).allMatch(element -> !english(element).isEmpty());
  }

  @Test
  void everyWayOutOfAGatewayIsLabelledAndHasAPlainCondition() {
    var ways =
        all(Gateway.class).stream()
            .filter(gateway -> !(gateway instanceof EventBasedGateway))
            .flatMap(gateway -> gateway.getOutgoing().stream());
    assertThat(ways)
        .allMatch(way -> !way.getName().isBlank() && way.getConditionExpression() != null);
    assertThat(all(ConditionExpression.class))
        .allMatch(is -> is.getTextContent().matches("\\$\\{outcome == '[A-Z]+'}"));
  }

  @Test
  void aServiceTaskNamesTheBeanThatIsCalledLikeIt() {
    assertThat(all(ServiceTask.class))
        .allMatch(
            task -> {
              String bean = task.getId().substring("Task_".length());
              String expected = "${" + bean.substring(0, 1).toLowerCase() + bean.substring(1) + "}";
              return expected.equals(task.getCamundaDelegateExpression())
                  && task.getCamundaClass() == null
                  && task.getCamundaExpression() == null;
            });
  }

  @Test
  void nothingIsScripted() {
    assertThat(all(ScriptTask.class)).isEmpty();
    assertThat(Bpmn.convertToString(model)).doesNotContain("script", "camunda:class", "Listener");
  }

  @Test
  void nobodyIsAssignedByTheEngine() {
    assertThat(all(UserTask.class))
        .allMatch(task -> task.getCamundaAssignee() == null)
        .allMatch(task -> task.getCamundaCandidateGroupsList().isEmpty());
  }

  @Test
  void aTimerTakesItsMomentFromTheDomainAndIsTriedAgain() {
    assertThat(all(TimerEventDefinition.class))
        .allMatch(timer -> timer.getTimeDate().getTextContent().matches("\\$\\{[a-z]+At}"))
        .extracting(timer -> (BaseElement) timer.getParentElement())
        .allMatch(event -> "R5/PT1M".equals(retries(event)));
  }

  @Test
  void historyIsKeptForTenYears() {
    assertThat(all(Process.class))
        .extracting(Process::getCamundaHistoryTimeToLiveString)
        .containsOnly("P3650D");
  }

  @Test
  void everythingIsDrawn() {
    assertThat(all(FlowNode.class)).allMatch(node -> node.getDiagramElement() != null);
    assertThat(all(SequenceFlow.class)).allMatch(flow -> flow.getDiagramElement() != null);
  }

  @Test
  void theHappyPathRunsStraightFromLeftToRight() {
    var path = HAPPY_PATHS.get(name).stream().map(this::boundsOf).toList();
    assertThat(path).extracting(at -> at.getY() + at.getHeight() / 2).containsOnly(300.0);
    assertThat(path).extracting(Bounds::getX).isSorted();
  }

  /** From plan-update to PlanUpdateProcess. */
  private String processName() {
    return Stream.of(name.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
            .collect(Collectors.joining())
        + "Process";
  }

  private Bounds boundsOf(String id) {
    FlowNode node = model.getModelElementById(id);
    return ((BpmnShape) node.getDiagramElement()).getBounds();
  }

  private List<FlowElement> labelled() {
    return Stream.<Collection<? extends FlowElement>>of(
            all(Activity.class), all(Event.class), all(Gateway.class), all(SequenceFlow.class))
        .flatMap(Collection::stream)
        .map(FlowElement.class::cast)
        .filter(element -> element.getName() != null)
        .toList();
  }

  private static String english(BaseElement element) {
    return element.getExtensionElements() == null
        ? ""
        : element.getExtensionElements().getElementsQuery().list().stream()
            .flatMap(found -> found.getChildElementsByType(CamundaProperty.class).stream())
            .filter(property -> "name_en".equals(property.getCamundaName()))
            .map(CamundaProperty::getCamundaValue)
            .findFirst()
            .orElse("");
  }

  private static String retries(BaseElement element) {
    return element
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaFailedJobRetryTimeCycle.class)
        .singleResult()
        .getTextContent();
  }

  private <T extends BaseElement> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }
}
