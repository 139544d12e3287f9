package org.gcmplan.architecture.faults;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Entry;
import org.gcmplan.architecture.faults.Journal.Intent;

/**
 * Holds the database against the journal and against itself, after the storm: nothing that was
 * acknowledged is lost, nothing is there that nobody asked for, nothing is there twice, and all
 * accounts of the same thing agree.
 */
final class Invariants {
  /** A query whose every row is a breach. */
  private record Rule(String invariant, String says, String query) {}

  private static final Map<Intent, String> ACTS =
      Map.of(
          Intent.SUBMIT, "SUBMITTED_FOR_APPROVAL",
          Intent.APPROVE, "APPROVED",
          Intent.REFUSE, "REFUSED",
          Intent.PUBLISH, "PUBLISHED");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "I3",
              "editions do not count 1..n",
              "select max(edition_no), count(*) from publication.edition"
                  + " having max(edition_no) <> count(*) or min(edition_no) <> 1"),
          new Rule(
              "I3",
              "an edition does not follow the seal before it",
              "select e.edition_no from publication.edition e join publication.edition b"
                  + " on b.edition_no = e.edition_no - 1 where e.previous_seal <> b.seal"),
          new Rule(
              "I3",
              "an update has two editions",
              "select update_id from publication.edition where update_id is not null"
                  + " group by update_id having count(*) > 1"),
          new Rule(
              "I3",
              "an update is published without an edition, or has one without being published",
              "select u.reference from updates.plan_update u where (u.status = 'PUBLISHED') <>"
                  + " exists (select 1 from publication.edition e where e.update_id = u.id)"),
          new Rule(
              "I4",
              "a decision number is given twice",
              numbers("select register, y, n from numbers group by register, y, n")
                  + " having count(*) > 1"),
          new Rule(
              "I4",
              "a register's numbers have a gap",
              numbers(
                  "select r.register, r.of_year, r.last_number from documents.register_year r"
                      + " where r.last_number <> (select count(*) from numbers u where"
                      + " u.register = r.register and u.y = r.of_year and u.n <= r.last_number)")),
          new Rule(
              "I4",
              "the golden book has a gap or a number twice",
              "select g.of_year, g.last_number from certificates.golden_year g"
                  + " where g.last_number - g.begun_after <> (select count(distinct e.golden_number)"
                  + " from certificates.register_entry e where e.golden_year = g.of_year"
                  + " and e.golden_number between g.begun_after + 1 and g.last_number)"
                  + " or exists (select 1 from certificates.register_entry e"
                  + " where e.golden_year = g.of_year group by e.golden_number"
                  + " having count(*) > 1)"),
          new Rule(
              "I4",
              "receipts of reports have a gap or a number twice",
              "select y.of_year, y.last_number from progress.receipt_year y where y.last_number <>"
                  + " (select count(distinct r.number_text) from progress.report r"
                  + " where r.number_text like 'BC-' || y.of_year || '-%')"),
          new Rule(
              "I5",
              "an act of an update is not on the trail",
              "select h.update_id, h.act from updates.history_line h where h.act in"
                  + " ('APPROVED', 'PUBLISHED', 'SUBMITTED_FOR_APPROVAL', 'OPINION_RECORDED')"
                  + " group by h.update_id, h.act having count(*) > (select count(*)"
                  + " from audit.entry a where a.subject_id = cast(h.update_id as varchar(36))"
                  + " and a.event = case h.act when 'APPROVED' then 'UpdateApproved'"
                  + " when 'PUBLISHED' then 'UpdatePublished'"
                  + " when 'OPINION_RECORDED' then 'OpinionRecorded'"
                  + " else 'UpdateSubmittedForApproval' end)"),
          new Rule(
              "I7",
              "who drafted approved",
              "select d.update_id from updates.history_line d join updates.history_line a"
                  + " on a.update_id = d.update_id and a.act = 'APPROVED'"
                  + " and a.account = d.account where d.act = 'DRAFTED'"),
          new Rule(
              "I8",
              "a file is named that is not there whole",
              "select a.sha256 from (select sha256 from documents.attachment"
                  + " union select sha256 from progress.evidence where removed = 0"
                  + " union select sha256 from documents.rendition) a"
                  + " left join documents.stored_file f on f.sha256 = a.sha256"
                  + " where f.sha256 is null or f.sha256 <> coalesce((select"
                  + " encode(sha256(string_agg(c.content, ''::bytea order by c.part)), 'hex')"
                  + " from documents.file_chunk c where c.sha256 = a.sha256), '')"),
          new Rule(
              "I9",
              "a job has no tries left",
              "select id_, exception_msg_ from act_ru_job where retries_ <= 0"),
          new Rule("I9", "an incident is open", "select id_ from act_ru_incident"),
          new Rule(
              "I9",
              "a job's lock has expired",
              "select id_ from act_ru_job where lock_exp_time_ < localtimestamp - interval '1' minute"),
          new Rule(
              "I10",
              "an ordered act is left over",
              "select id, problem_key from updates.delayed_act"
                  + " where due_at < localtimestamp - interval '1' minute"),
          new Rule(
              "I10",
              "a body has two opinions in a round",
              "select round_id, body from updates.opinion_line where not late"
                  + " group by round_id, body having count(*) > 1"),
          new Rule(
              "I11",
              "a place in the history of an update is missing",
              "select update_id from updates.history_line group by update_id"
                  + " having max(place) - min(place) + 1 <> count(*)"),
          new Rule(
              "I13",
              "a letter is written twice or held by nobody",
              "select letter_key from notifications.letter group by letter_key"
                  + " having count(*) > 1"));

  private static final String OPINIONS =
      "select l.text_vi, r.update_id from updates.opinion_line l"
          + " join updates.consultation_round r on r.id = l.round_id"
          + " where l.text_vi like '%[thu-%'";

  private final Connection connection;
  private final Map<String, String> environment;
  private final List<Breach> breaches = new ArrayList<>();

  private Invariants(Connection connection, Map<String, String> environment) {
    this.connection = connection;
    this.environment = environment;
  }

  /** Empty when all is well. */
  static List<Breach> check(
      Connection connection, Map<String, String> environment, List<Entry> journal)
      throws SQLException {
    var invariants = new Invariants(connection, environment);
    invariants.opinions(journal);
    invariants.acts(journal);
    for (Rule rule : RULES) {
      invariants.rule(rule);
    }
    invariants.command("I5", "org.gcmplan.audit.internal.VerifyChain");
    invariants.command("I6", "org.gcmplan.workflow.internal.ReconcileDatabase");
    return invariants.breaches;
  }

  private static String numbers(String question) {
    return "with numbers as (select register, decided_year y, decision_number n"
        + " from publication.edition union all select register, of_year, decision_number"
        + " from certificates.award_decision union all select register, of_year, paper_number"
        + " from documents.outgoing_paper) "
        + question;
  }

  private void opinions(List<Entry> journal) throws SQLException {
    List<String> texts = rows(OPINIONS);
    for (Entry entry : journal) {
      if (entry.intent() == Intent.OPINION && entry.answer() == Answer.ACKED) {
        long found = texts.stream().filter(text -> text.contains(entry.id())).count();
        expect("I1", found == 1, () -> entry + " is there " + found + " times");
      }
    }
    Set<String> asked =
        journal.stream()
            .filter(Entry::mayHaveHappened)
            .map(Entry::id)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String text : texts) {
      expect("I2", asked.stream().anyMatch(text::contains), () -> "nobody asked for " + text);
    }
  }

  private void acts(List<Entry> journal) throws SQLException {
    for (var act : ACTS.entrySet()) {
      Set<String> acked = updates(journal, act.getKey(), Set.of(Answer.ACKED));
      Set<String> possible =
          updates(journal, act.getKey(), Set.of(Answer.ACKED, Answer.UNKNOWN, Answer.SENT));
      for (String update : updates(journal, Intent.OPINION, Set.of(Answer.values()))) {
        long found = count(update, act.getValue());
        String says = act.getValue() + " of " + update + " is there " + found + " times";
        expect("I1", found > 0 || !acked.contains(update), () -> says + " but was acknowledged");
        expect("I2", found == 0 || possible.contains(update), () -> says + " unasked");
        expect("I10", found <= 1, () -> says);
      }
    }
  }

  private static Set<String> updates(List<Entry> journal, Intent intent, Set<Answer> answers) {
    return journal.stream()
        .filter(entry -> entry.intent() == intent && answers.contains(entry.answer()))
        .map(Entry::update)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private long count(String update, String act) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select count(*) from updates.history_line"
                + " where cast(update_id as varchar(36)) = ? and act = ?")) {
      query.setString(1, update);
      query.setString(2, act);
      try (ResultSet found = query.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private void rule(Rule rule) throws SQLException {
    rows(rule.query())
        .forEach(row -> breaches.add(new Breach(rule.invariant(), rule.says() + ": " + row)));
  }

  /** What operators run from the command line, run here. */
  private void command(String invariant, String type) {
    var said = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      Method run = Class.forName(type).getDeclaredMethod("run", Map.class, PrintStream.class);
      run.setAccessible(true);
      int result = (int) run.invoke(null, environment, out);
      expect(invariant, result == 0, () -> said.toString(StandardCharsets.UTF_8));
    } catch (ClassNotFoundException | NoSuchMethodException | IllegalAccessException moved) {
      throw new IllegalStateException(type, moved);
    } catch (InvocationTargetException failed) {
      throw new IllegalStateException(type, failed.getCause());
    }
  }

  private void expect(String invariant, boolean holds, java.util.function.Supplier<String> found) {
    if (!holds) {
      breaches.add(new Breach(invariant, found.get()));
    }
  }

  private List<String> rows(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(query);
        ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          row.append(rows.getString(i)).append(' ');
        }
        found.add(row.toString().strip());
      }
    }
    return found;
  }
}
