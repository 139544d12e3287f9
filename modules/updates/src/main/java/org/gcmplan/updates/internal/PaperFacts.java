package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.Plan;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateView;

/**
 * What the papers of an update are written from: its record, as of a day.
 *
 * @param table the opinions received and explained
 */
record PaperFacts(
    UpdateView view,
    List<ConsolidationRow> table,
    Plan plan,
    LocalDate day,
    PaperSettings office,
    PaperBodies bodies) {

  UpdateRow row() {
    return view.row();
  }

  String name(BodyId body) {
    return bodies.name(body, day);
  }

  String coordinator() {
    return name(plan.coordinator());
  }

  String title() {
    return vietnamese(row().title());
  }

  /** The Vietnamese words; what was never translated stands as it is. */
  static String vietnamese(LocalizedText text) {
    return text.in(Language.VI);
  }

  /** «Kế hoạch … ban hành kèm theo Quyết định số 402/QĐ-TTg ngày 20 tháng 3 năm 2020». */
  String planInFull() {
    return vietnamese(plan.title())
        + " ban hành kèm theo Quyết định số "
        + plan.decision()
        + " "
        + PaperDates.inFull(plan.decidedOn());
  }

  static String words(UpdateKind kind) {
    return switch (kind) {
      case CORRECT -> "đính chính";
      case AMEND -> "sửa đổi, bổ sung";
      case REPLACE -> "thay thế";
      case ADD -> "bổ sung nhiệm vụ";
      case ABOLISH -> "bãi bỏ nhiệm vụ";
      case EXTEND_DEADLINE -> "gia hạn";
      case MOVE_LEAD -> "chuyển cơ quan chủ trì";
    };
  }

  static String words(Operation operation) {
    return switch (operation) {
      case ADD -> "bổ sung nhiệm vụ";
      case AMEND -> "sửa đổi";
      case REPLACE -> "thay thế toàn bộ";
      case ABOLISH -> "bãi bỏ";
      case EXTEND_DEADLINE -> "gia hạn";
      case MOVE_LEAD -> "chuyển cơ quan chủ trì";
    };
  }
}
