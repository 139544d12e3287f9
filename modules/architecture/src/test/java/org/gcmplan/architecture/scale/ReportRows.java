package org.gcmplan.architecture.scale;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A report on everything that was reported, numbered outside of the receipts of the plan. */
final class ReportRows implements AutoCloseable {
  private static final int KIND = 20;
  private static final String TOLD =
      "Đã tổ chức tuyên truyền, tập huấn cho cán bộ và người dân trên địa bàn; phối hợp với các đoàn"
          + " thể vận động, tư vấn, hỗ trợ người lao động trước khi đi làm việc ở nước ngoài.";

  private final RowBatch reports;

  ReportRows(Connection database) throws SQLException {
    reports =
        new RowBatch(
            database,
            "progress.report",
            "id,version,number_text,assignment,occurrence,task,body,reviewer,author,author_name,"
                + "period_from,period_until,state,figure,figure_reason,narrative,completed_on,"
                + "sent_on,late,decided_on,decided_reason");
  }

  int written() {
    return reports.rows();
  }

  void write(Course course, UUID assignment, String task, UUID body, String reviewer)
      throws SQLException {
    if (!course.isReported()) {
      return;
    }
    LocalDate sent = course.reportedOn();
    reports.add(
        Counted.id(KIND, course.number()),
        1L,
        "QM-" + course.number(),
        assignment,
        course.occurrence(),
        task,
        "LOCALITY:" + body,
        reviewer,
        new UUID(0, 0),
        "Quy mô",
        course.period().from(),
        sent,
        course.isConfirmed() ? "CONFIRMED" : "SENT",
        BigDecimal.valueOf(100 + course.number() % 900),
        "",
        TOLD,
        sent,
        sent,
        0,
        course.isConfirmed() ? course.confirmedOn() : null,
        "");
  }

  @Override
  public void close() throws SQLException {
    reports.close();
  }
}
