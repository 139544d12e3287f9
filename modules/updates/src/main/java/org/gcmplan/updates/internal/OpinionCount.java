package org.gcmplan.updates.internal;

import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Position;

/** Sums up a round of opinions in the sentences that papers need. */
record OpinionCount(PaperFacts facts) {

  String positions() {
    return "Đã lấy ý kiến "
        + current().size()
        + " cơ quan"
        + facts
            .row()
            .deadline()
            .map(day -> ", thời hạn đến hết ngày " + PaperDates.shortly(day))
            .orElse("")
        + ": "
        + of(Position.AGREED)
        + " cơ quan thống nhất; "
        + of(Position.AGREED_WITH_COMMENTS)
        + " cơ quan thống nhất và có ý kiến; "
        + of(Position.DISAGREED)
        + " cơ quan không thống nhất; "
        + of(Position.DEEMED_AGREED)
        + " cơ quan không trả lời trong thời hạn, được coi là thống nhất"
        + (of(Position.NO_ANSWER) == 0
            ? ""
            : "; "
                + of(Position.NO_ANSWER)
                + " cơ quan không trả lời trong thời hạn, không tính là thống nhất")
        + (waiting() == 0 ? "" : "; " + waiting() + " cơ quan chưa trả lời")
        + ".";
  }

  String answers() {
    if (said().findAny().isEmpty()) {
      return "Không có ý kiến cần tiếp thu, giải trình.";
    }
    long open = said().filter(ConsolidationRow::open).count();
    return "Có "
        + said().count()
        + " ý kiến cụ thể, trong đó: tiếp thu "
        + answered(Answer.Kind.ACCEPTED)
        + ", giải trình "
        + answered(Answer.Kind.EXPLAINED)
        + ", ghi nhận "
        + answered(Answer.Kind.NOTED)
        + ", giữ nguyên phương án sau khi giải trình "
        + answered(Answer.Kind.OVERRULED)
        + (open == 0 ? "" : ", chưa trả lời " + open)
        + ".";
  }

  private Stream<ConsolidationRow> said() {
    return facts.table().stream().filter(row -> !row.text().isEmpty());
  }

  private List<OpinionRow> current() {
    return facts.view().currentOpinions();
  }

  private Stream<OpinionRow> answered() {
    return current().stream().filter(row -> row.opinion().isPresent());
  }

  private long waiting() {
    return current().size() - answered().count();
  }

  private long of(Position position) {
    return answered().filter(row -> row.opinion().get().position() == position).count();
  }

  private long answered(Answer.Kind kind) {
    return said()
        .filter(row -> row.answer().filter(answer -> answer.kind() == kind).isPresent())
        .count();
  }
}
