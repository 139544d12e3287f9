package org.gcmplan.progress.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.SpreadsheetCell;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.jspecify.annotations.Nullable;

/** Who has sent what in a round, as CSV: {@code /progress/round.csv?round=<id>}. */
@WebServlet("/progress/round.csv")
public class MissingExport extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Inject transient RoundCatalogue rounds;
  @Inject transient AgencyDirectory agencies;
  @Inject transient LocalityDirectory localities;
  @Inject transient CurrentActor actor;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReportingRound round = asked(request);
    if (round == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
    csv.append("round,body_vi,body_en,tasks,sent,complete_on,late,missing\r\n");
    rounds.duties(actor.get(), round.id()).forEach(duty -> csv.append(line(round, duty)));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + round.reference() + ".csv\"");
    response.getOutputStream().write(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private @Nullable ReportingRound asked(HttpServletRequest request) {
    try {
      RoundId id = RoundId.parse(Objects.requireNonNullElse(request.getParameter("round"), ""));
      return rounds.find(id).orElse(null);
    } catch (IllegalArgumentException notAnId) {
      return null;
    }
  }

  private String line(ReportingRound round, ReportingDuty duty) {
    LocalizedText name = name(duty.body(), round);
    List<Object> cells =
        List.of(
            round.reference(),
            name.vi(),
            name.en(),
            duty.parts().size(),
            duty.sent(),
            duty.completeOn().map(Object::toString).orElse(""),
            duty.late(),
            duty.missing());
    return String.join(",", cells.stream().map(MissingExport::cell).toList()) + "\r\n";
  }

  private LocalizedText name(BodyId body, ReportingRound round) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.find(new AgencyId(body.id())).orElseThrow().name()
        : localities
            .find(new LocalityId(body.id()), round.openedOn())
            .orElseThrow()
            .designation()
            .fullName();
  }

  private static String cell(Object value) {
    return value instanceof String text ? SpreadsheetCell.quoted(text) : value.toString();
  }
}
