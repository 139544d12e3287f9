package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Entry;
import org.gcmplan.architecture.faults.Journal.Intent;

/**
 * Several updates on their way at once, each led by a client of its own: opinions of ministries,
 * submission, approval, publication, with looks into inboxes between. Every request is in the
 * journal before it leaves. Whoever does not know what came of a request looks again, and asks once
 * more if it is still to be done.
 */
final class Season {
  static final List<String> MINISTRIES =
      List.of("daumoi.byt", "daumoi.btc", "daumoi.bnv", "daumoi.bca", "daumoi.bgddt", "daumoi.btp");

  /** Led by bodies that are there: a task of an abolished one is not published as it stands. */
  private static final List<String> TASKS =
      List.of("1.06", "1.07", "1.08", "2.02", "2.05", "2.04", "2.06", "2.07", "2.08", "2.09");

  private static final String TODAY =
      LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
          .format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final int PAUSE_MILLIS = 300;
  private static final AtomicLong COUNT = new AtomicLong();

  private final Office office;
  private final Journal journal;
  private final Random random;
  private final ExecutorService clients = Executors.newCachedThreadPool();
  private final Map<String, String> said = new ConcurrentHashMap<>();
  private final List<Future<?>> running = new ArrayList<>();

  Season(Office office, Journal journal, long seed) {
    this.office = office;
    this.journal = journal;
    this.random = new Random(seed);
  }

  /** Updates that ministries are asked about, so many; all that follows can be struck. */
  List<String> prepare(int updates) throws IOException {
    return prepare(0, updates);
  }

  /**
   * The same of other tasks: two updates of one task that are under way get in each other's way.
   */
  List<String> prepare(int firstTask, int updates) throws IOException {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < updates; i++) {
      String title = "Mùa thử thách %d".formatted(COUNT.incrementAndGet());
      ids.add(office.askedUpdate(TASKS.get((firstTask + i) % TASKS.size()), title, MINISTRIES));
    }
    return ids;
  }

  void begin(List<String> updates) {
    for (String update : updates) {
      List<String> order = new ArrayList<>(MINISTRIES);
      Collections.shuffle(order, random);
      running.add(clients.submit(() -> lead(update, order)));
    }
  }

  /** Waits until every update is published, or its client gave up. */
  void end() throws Exception {
    for (Future<?> each : running) {
      each.get();
    }
    clients.shutdown();
  }

  private void lead(String update, List<String> order) {
    toApproval(update, order);
    until(Intent.APPROVE, update, "thutruong.bng", "approve", "Xác nhận phê duyệt", f -> f);
    until(Intent.PUBLISH, update, "congbo.bng", "publish", "publish:confirm", Season::decision);
  }

  /** Every ministry agrees, and the standing office submits. */
  void toApproval(String update, List<String> order) {
    for (String ministry : order) {
      until(Intent.OPINION, update, ministry, "opinion", "opinion:send", this::agreeing);
    }
    until(Intent.SUBMIT, update, "thuongtruc.ls", "submitForApproval", "Xác nhận trình", f -> f);
  }

  private Form agreeing(Form form) {
    return form.fill("position", "AGREED");
  }

  private static Form decision(Form form) {
    return form.fill("register:input", "QĐ-BNG")
        .fill("decidedOn:input", TODAY)
        .fill("effectiveOn:input", TODAY)
        .fill("signer:input", "Thứ trưởng Bộ Ngoại giao");
  }

  private void until(
      Intent intent,
      String update,
      String userName,
      String formId,
      String button,
      UnaryOperator<Form> filling) {
    Instant latest = Instant.now().plus(PATIENCE);
    boolean sent = false;
    while (Instant.now().isBefore(latest)) {
      try {
        var form = office.person(userName).open(Office.decision(update)).form(formId);
        if (form.isEmpty() && sent) {
          return;
        }
        if (form.isPresent()) {
          sent = true;
          if (attempt(intent, update, userName, filling.apply(form.get()), button)
              == Answer.ACKED) {
            return;
          }
        }
      } catch (IOException down) {
        // Nobody shows the page just now: a person would try again in a moment.
      }
      pause();
    }
    throw new AssertionError(
        userName
            + " could not "
            + intent
            + " "
            + update
            + " in time; it was told: "
            + said.get(update));
  }

  /** One request; a node that fails is left for the other. */
  private Answer attempt(Intent intent, String update, String userName, Form form, String button) {
    Visitor visitor = office.person(userName);
    return attempt(intent, update, visitor, form, button);
  }

  Answer attempt(Intent intent, String update, Visitor visitor, Form form, String button) {
    String id = "[thu-%d]".formatted(COUNT.incrementAndGet());
    if (intent == Intent.OPINION) {
      form.fill("text:input", "Nhất trí " + id);
    }
    Entry entry = journal.sent(id, visitor.userName(), intent, update);
    Answer answer;
    try {
      Page page = visitor.send(form, button);
      answer = answerOf(page);
      said.put(update, page.complaint());
    } catch (IOException lost) {
      visitor.goElsewhere();
      answer = Answer.UNKNOWN;
    }
    journal.answered(entry, answer);
    return answer;
  }

  private static Answer answerOf(Page page) {
    if (page.tellsOfDeed()) {
      return Answer.ACKED;
    }
    return page.isFault() ? Answer.UNKNOWN : Answer.REFUSED;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
