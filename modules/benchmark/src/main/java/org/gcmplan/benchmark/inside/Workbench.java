package org.gcmplan.benchmark.inside;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Does a piece of work so many times within the server, and tells how long each took; with {@code
 * prepare} only makes ready for it.
 */
@WebServlet("/benchmark/work")
public class Workbench extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject @Any transient Instance<Workload> workloads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String row = request.getParameter("row");
    int times = Integer.parseInt(request.getParameter("times"));
    Workload work =
        workloads.stream()
            .filter(each -> each.row().equals(row))
            .findFirst()
            .orElseThrow(() -> new ServletException("No such work: " + row));
    if (request.getParameter("prepare") != null) {
      work.prepare(times);
      return;
    }
    boolean ours = "ours".equals(request.getParameter("side"));
    for (int done = 0; done < times; done++) {
      long began = System.nanoTime();
      long bytes = ours ? work.ours() : work.bare();
      response.getWriter().println((System.nanoTime() - began) + " " + bytes);
    }
  }
}
