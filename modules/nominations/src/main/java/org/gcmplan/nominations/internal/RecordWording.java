package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Language;
import org.gcmplan.nominations.RecordOfAchievement;
import org.gcmplan.nominations.RecordedTask;
import org.gcmplan.nominations.RecordedWork;
import org.gcmplan.nominations.VerifiedResult;

/** What the record says, in the words of a first draft: a line a fact, in the plan's language. */
@Dependent
class RecordWording {
  private static final int LONGEST = 9_000;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  RecordWording() {}

  String of(RecordOfAchievement record) {
    List<String> lines = new ArrayList<>();
    part(record, TaskPart.LEAD, "Chủ trì").ifPresent(lines::add);
    part(record, TaskPart.COOPERATING, "Phối hợp").ifPresent(lines::add);
    part(record, TaskPart.LOCALITY, "Thực hiện tại địa phương").ifPresent(lines::add);
    record.plans().stream()
        .map(
            plan ->
                "- Ban hành kế hoạch riêng số "
                    + plan.number()
                    + " ngày "
                    + day(plan.issuedOn())
                    + ".")
        .forEach(lines::add);
    record.tasks().stream().map(RecordWording::line).forEach(lines::add);
    return fitting(lines);
  }

  /** Whole lines, as many as a section takes. */
  private static String fitting(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      if (text.length() + line.length() > LONGEST) {
        break;
      }
      text.append(text.length() == 0 ? "" : "\n").append(line);
    }
    return text.toString();
  }

  private static Optional<String> part(RecordOfAchievement record, TaskPart part, String words) {
    if (record.count(part) == 0) {
      return Optional.empty();
    }
    int onTime = record.count(part, TaskStatus.COMPLETED_ON_TIME, TaskStatus.COMPLETED_NO_DEADLINE);
    int late = record.count(part, TaskStatus.COMPLETED_LATE);
    int overdue = record.count(part, TaskStatus.OVERDUE);
    long open = record.count(part) - onTime - late - overdue;
    return Optional.of(
        words
            + " "
            + record.count(part)
            + " lượt nhiệm vụ: "
            + onTime
            + " hoàn thành đúng hạn, "
            + late
            + " hoàn thành chậm, "
            + open
            + " đang thực hiện, "
            + overdue
            + " quá hạn.");
  }

  private static String line(RecordedTask task) {
    String figures =
        task.results().stream()
            .flatMap(result -> figure(result).stream())
            .collect(Collectors.joining("; "));
    return "- Nhiệm vụ "
        + task.task()
        + " «"
        + task.title().in(Language.VI)
        + "» "
        + (task.work().size() == 1 ? once(task.work().get(0)) : often(task))
        + (figures.isEmpty() ? "" : "; kết quả đã xác nhận: " + figures)
        + ".";
  }

  private static String once(RecordedWork work) {
    return "("
        + capacity(work.part())
        + work.due().map(due -> ", hạn " + day(due)).orElse("")
        + "): "
        + standing(work);
  }

  /** A task of every year or quarter: how many times, and how each came out. */
  private static String often(RecordedTask task) {
    String outcomes =
        Stream.of(
                told(task.onTime(), "hoàn thành đúng hạn"),
                told(task.late(), "hoàn thành chậm"),
                told(task.open(), "đang thực hiện"),
                told(task.overdue(), "quá hạn"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return "(" + capacity(task.part()) + ", " + task.work().size() + " kỳ): " + outcomes;
  }

  private static Optional<String> told(int count, String outcome) {
    return count == 0 ? Optional.empty() : Optional.of(count + " " + outcome);
  }

  private static String capacity(TaskPart part) {
    return switch (part) {
      case LEAD -> "chủ trì";
      case COOPERATING -> "phối hợp";
      case LOCALITY -> "thực hiện tại địa phương";
    };
  }

  private static Optional<String> figure(VerifiedResult result) {
    return result
        .figure()
        .map(
            value ->
                value.stripTrailingZeros().toPlainString().replace('.', ',')
                    + " "
                    + result.unit().in(Language.VI)
                    + " (báo cáo "
                    + result.number()
                    + ")");
  }

  private static String standing(RecordedWork work) {
    return switch (work.status()) {
      case COMPLETED_ON_TIME -> "hoàn thành đúng hạn" + done(work);
      case COMPLETED_LATE -> "hoàn thành chậm" + done(work);
      case COMPLETED_NO_DEADLINE -> "hoàn thành" + done(work);
      case OVERDUE -> "quá hạn";
      case AWAITING_CONFIRMATION -> "đã báo cáo hoàn thành, chờ xác nhận";
      case SUSPENDED -> "tạm hoãn";
      default -> "đang thực hiện";
    };
  }

  private static String done(RecordedWork work) {
    return work.completedOn().map(day -> " (ngày " + day(day) + ")").orElse("");
  }

  private static String day(LocalDate day) {
    return day.format(DAY);
  }
}
