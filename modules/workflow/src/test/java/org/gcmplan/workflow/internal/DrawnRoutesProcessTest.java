package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gcmplan.workflow.internal.RouteFixture.DEADLINE;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.UPDATE;

import java.io.StringReader;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.ProcessDiagram;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.ProcessDiagram.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class DrawnRoutesProcessTest {
  private static final Set<String> STATES = Set.of("done", "current", "ahead");

  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  private final Actor reader = RouteFixture.person(Role.DRAFTER, MOHA);

  @BeforeEach
  void anUpdate() {
    fixture.updates.stands(UPDATE, UpdateStatus.DRAFT, "Gia hạn nhiệm vụ 3.14");
  }

  @Test
  void beforeItIsSubmittedTheWholeStraightWayIsAhead() {
    assertThat(drawn(Language.EN).steps())
        .extracting(Step::name, Step::state)
        .containsExactly(
            tuple("Check completeness", State.AHEAD),
            tuple("Give the opinion", State.AHEAD),
            tuple("Consolidate the opinions", State.AHEAD),
            tuple("Decide on approval", State.AHEAD),
            tuple("Publish the edition", State.AHEAD));
  }

  @Test
  void whileBodiesAreAskedTheReviewIsAtHand() {
    fixture.consulted(MOHA, MPS);
    fixture.run(() -> fixture.route.opinionRecorded(UPDATE, MOHA));

    assertThat(drawn(Language.VI).steps())
        .extracting(Step::name, Step::state)
        .startsWith(
            tuple("Kiểm tra tính đầy đủ", State.DONE),
            tuple("Cho ý kiến", State.CURRENT),
            tuple("Tổng hợp, giải trình ý kiến", State.AHEAD));
  }

  @Test
  void aDetourIsToldOfOnceItCameToPass() {
    fixture.run(() -> fixture.route.submitted(UPDATE));
    fixture.run(() -> fixture.route.returnedToDrafter(UPDATE));

    assertThat(drawn(Language.EN).steps()).contains(new Step("Revise the update", State.CURRENT));
  }

  @Test
  void silenceIsShownAsWhatItIs() {
    fixture.consulted(MOHA);
    fixture.fireDueAt(DEADLINE);

    assertThat(drawn(Language.EN).steps())
        .contains(new Step("Count the silence", State.DONE))
        .contains(new Step("Give the opinion", State.AHEAD));
  }

  @Test
  void withdrawalIsTheEnd() {
    fixture.consulted(MOHA);
    fixture.run(() -> fixture.route.withdrawn(UPDATE, "no longer needed"));

    assertThat(drawn(Language.EN).steps())
        .contains(new Step("Update withdrawn", State.DONE))
        .noneMatch(step -> step.state() == State.CURRENT);
  }

  @Test
  void thePictureIsWellFormedNamedAndTellsTheSameInWords() throws Exception {
    fixture.consulted(MOHA);
    Element svg = parsed(drawn(Language.VI).svg());

    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Cập nhật kế hoạch");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
        .contains("Kiểm tra tính đầy đủ: đã xong.", "Cho ý kiến: đang thực hiện.");
    assertThat(svg.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void everyNodeAndEveryArrowIsDrawn() throws Exception {
    String svg = drawn(Language.VI).svg();
    var groups = parsed(svg).getElementsByTagName("g");
    long nodes = 0;
    for (int at = 0; at < groups.getLength(); at++) {
      if (STATES.contains(((Element) groups.item(at)).getAttribute("class"))) {
        nodes++;
      }
    }
    BpmnModelInstance model =
        Bpmn.readModelFromStream(
            ProcessModels.class.getResourceAsStream("/org/gcmplan/bpmn/plan-update.bpmn"));
    assertThat(nodes).isEqualTo(model.getModelElementsByType(FlowNode.class).size());
    assertThat(svg.split("class=\"flow\""))
        .hasSize(model.getModelElementsByType(SequenceFlow.class).size() + 1);
  }

  @Test
  void whatTheReaderMayNotSeeIsNotDrawn() {
    var unknown = new Subject("plan-update", new UUID(0, 1).toString());
    var other = new Subject("edition", "1");

    assertThatThrownBy(() -> diagrams().of(reader, unknown, Language.VI))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> diagrams().of(reader, other, Language.VI))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void textIsEscapedAndBroken() {
    assertThat(SvgText.centred("<b> & «x»", 0, 0, 20))
        .contains("&lt;b&gt;</tspan>", ">&amp;</tspan>", ">«x»</tspan>");
  }

  private ProcessDiagram drawn(Language language) {
    return diagrams().of(reader, Subjects.of(UPDATE), language);
  }

  private DrawnRoutes diagrams() {
    return new DrawnRoutes(
        fixture.updates,
        new RouteProgress(
            fixture.engine.getHistoryService(), fixture.engine.getRepositoryService()));
  }

  private static Element parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }
}
