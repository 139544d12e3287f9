package org.gcmplan.workflow.internal;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.ProcessDiagram.Step;

/** The module's own words, outside of pages. */
final class Texts {
  private Texts() {}

  /** The steps in one sentence each: «Kiểm tra tính đầy đủ: đã xong. …». */
  static String whereItStands(List<Step> steps, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.gcmplan.workflow.messages", language.locale(), Texts.class.getClassLoader());
    return steps.stream()
        .map(step -> step.name() + ": " + texts.getString(key(step.state())) + ".")
        .collect(Collectors.joining(" "));
  }

  private static String key(State state) {
    return "workflow.step." + state;
  }
}
