package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

/** The five steps of an update in words. */
@Named("updateSteps")
@RequestScoped
public class Steps {
  private static final int COUNT = 5;

  @Inject PageTexts texts;

  public List<String> labels() {
    return IntStream.range(0, COUNT).mapToObj(step -> texts.of("updates.step." + step)).toList();
  }

  /** What there is to say under each step. */
  public List<String> notes(UpdateView update) {
    UpdateRow row = update.row();
    String asked = row.asked() > 0 ? row.answered() + "/" + row.asked() : "";
    String checking =
        row.status() == UpdateStatus.CHECKING ? texts.of("updates.status.CHECKING") : asked;
    String refused = row.status() == UpdateStatus.REFUSED ? texts.of("updates.status.REFUSED") : "";
    return List.of("", checking, "", refused, "");
  }
}
