package org.gcmplan.architecture.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.architecture.faults.Journal.Answer;
import org.gcmplan.architecture.faults.Journal.Entry;
import org.gcmplan.architecture.faults.Journal.Intent;
import org.gcmplan.architecture.server.ToldDemonstration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who watches is watched: each kind of damage, done on purpose to a whole database, is found. */
class InvariantsIT {
  private static final String SOUND = "sound";
  private static final String DAMAGED = "damaged";

  /** The update that the journal tells of; published in the demonstration. */
  private static final String OURS =
      "(select id from updates.plan_update where reference = 'CN-03')";

  private static StruckPostgres postgres;
  private static String update;

  @BeforeAll
  static void start() throws SQLException {
    postgres = StruckPostgres.quick(ToldDemonstration.POSTGRESQL.copy().resolve("data"));
    try (Connection connection = postgres.look()) {
      run(
          connection,
          "update updates.opinion_line set text_vi = 'Nhất trí [thu-1]' where id = (select l.id from"
              + " updates.opinion_line l join updates.consultation_round r on r.id = l.round_id"
              + " where r.update_id = "
              + OURS
              + " order by l.place limit 1)");
      update = one(connection, "select " + OURS);
    }
    copy("postgres", SOUND);
  }

  @AfterAll
  static void end() {
    postgres.close();
  }

  @Test
  void nothingIsFoundWhereAllIsWell() throws SQLException {
    assertThat(found(SOUND, journal())).isEmpty();
  }

  @Test
  void anActThatNobodyAskedForIsFound() throws SQLException {
    List<Entry> silent = new ArrayList<>(journal());
    silent.removeIf(entry -> entry.intent() == Intent.APPROVE);

    assertThat(found(SOUND, silent)).extracting(Breach::invariant).contains("I2");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          I1  | an acknowledged opinion is lost       | update updates.opinion_line set text_vi = '' where text_vi like '%[thu-1]'
          I1  | an acknowledged approval is lost      | delete from updates.history_line where act = 'APPROVED' and update_id = OURS
          I2  | an opinion is invented                | update updates.opinion_line set text_vi = 'Nhất trí [thu-2]' where text_vi = '' and id = (select min(cast(id as varchar))::uuid from updates.opinion_line where text_vi = '')
          I3  | an edition is lost                    | delete from publication.sealed_task where edition_no = 3; delete from publication.edition where edition_no = 3
          I3  | an edition is sealed anew             | update publication.edition set seal = repeat('0', 64) where edition_no = 3
          I3  | an update has two editions            | alter table publication.edition drop constraint uq_edition_update; update publication.edition set update_id = OURS where edition_no = 3
          I3  | an update claims to be published      | update updates.plan_update set status = 'PUBLISHED' where reference = 'CN-12'
          I4  | a number is given twice               | alter table publication.edition drop constraint uq_edition_decision; update publication.edition set decided_year = 2022 where decided_year = 2023
          I4  | a number is skipped                   | update documents.register_year set last_number = 2 where of_year = 2022
          I4  | the golden book has a gap             | update certificates.golden_year set last_number = last_number + 1
          I4  | the golden book has a number twice    | alter table certificates.register_entry drop constraint uq_register_entry_golden; update certificates.register_entry set golden_number = 3 where golden_year = 2025 and golden_number = 4
          I4  | a receipt is skipped                  | update progress.receipt_year set last_number = last_number + 1 where of_year = 2024
          I5  | an entry of the trail is altered      | alter table audit.entry disable trigger all; update audit.entry set facts = '{}' where seq = 100
          I5  | the end of the trail is cut off       | alter table audit.entry disable trigger all; delete from audit.entry where seq = (select max(seq) from audit.entry)
          I5  | the trail forgets one in the middle   | alter table audit.entry disable trigger all; delete from audit.entry where seq = 100
          I5  | an act is not on the trail            | insert into updates.history_line select gen_random_uuid(), update_id, place + 1000, happened_at, 'PUBLISHED', account, actor_name, body, note from updates.history_line where act = 'APPROVED' and update_id = OURS
          I6  | the engine loses a task               | delete from act_ru_task where id_ = (select min(id_) from act_ru_task where task_def_key_ = 'Task_GiveOpinion')
          I6  | the inbox loses an item               | delete from workflow.work_item where id = (select id from workflow.work_item where state = 'OPEN' limit 1)
          I6  | a record goes on without its route    | update updates.plan_update set status = 'AWAITING_PUBLICATION' where reference = 'CN-10'
          I7  | who drafted approved                  | update updates.history_line a set account = (select d.account from updates.history_line d where d.update_id = a.update_id and d.act = 'DRAFTED') where act = 'APPROVED' and update_id = OURS
          I8  | the bytes of a file are gone          | delete from documents.file_chunk
          I8  | the bytes of a file are others        | update documents.file_chunk set content = 'x'
          I9  | a job has given up                    | update act_ru_job set retries_ = 0 where id_ = (select min(id_) from act_ru_job)
          I9  | a job stays locked                    | update act_ru_job set lock_owner_ = 'x', lock_exp_time_ = localtimestamp - interval '5' minute where id_ = (select min(id_) from act_ru_job)
          I10 | an approval is there twice            | insert into updates.history_line select gen_random_uuid(), update_id, place + 1000, happened_at, act, account, actor_name, body, note from updates.history_line where act = 'APPROVED' and update_id = OURS
          I10 | a body has two opinions               | alter table updates.opinion_line drop constraint opinion_line_once; update updates.opinion_line l set body = (select min(body) from updates.opinion_line m where m.round_id = l.round_id)
          I11 | a history has a gap                   | delete from updates.history_line where act = 'CONSULTATION_OPENED' and update_id = OURS
          I13 | a letter is written twice             | alter table notifications.letter drop constraint letter_once; insert into notifications.letter select gen_random_uuid(), 'same', gen_random_uuid(), 'x', 'x', 'x', 'x', 'x', 'x', 'WAITING', 0, localtimestamp, localtimestamp, null, null, null, '' from generate_series(1, 2)
          """)
  void damageIsFound(String invariant, String damage, String statements) throws SQLException {
    copy(SOUND, DAMAGED);
    try (Connection connection = postgres.look(DAMAGED)) {
      for (String statement : statements.split(";")) {
        assertThat(run(connection, statement.replace("OURS", OURS))).as(statement).isNotZero();
      }
    }

    assertThat(found(DAMAGED, journal()))
        .as(damage)
        .extracting(Breach::invariant)
        .contains(invariant);
  }

  private static List<Entry> journal() {
    return List.of(
        new Entry("[thu-1]", "somebody", Intent.OPINION, update, Answer.ACKED),
        new Entry("[thu-3]", "somebody", Intent.SUBMIT, update, Answer.ACKED),
        new Entry("[thu-4]", "somebody", Intent.APPROVE, update, Answer.ACKED),
        new Entry("[thu-5]", "somebody", Intent.PUBLISH, update, Answer.UNKNOWN));
  }

  private static List<Breach> found(String database, List<Entry> journal) throws SQLException {
    try (Connection connection = postgres.look(database)) {
      return Invariants.check(
          connection, StruckPostgres.environment(postgres.port(), database), journal);
    }
  }

  private static void copy(String from, String to) throws SQLException {
    try (Connection connection = postgres.look("template1");
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + to);
      statement.execute("create database " + to + " template " + from);
    }
  }

  /** How many rows it changed; one where it changed the tables themselves. */
  private static int run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      boolean alters = sql.strip().startsWith("alter");
      return alters ? statement.executeUpdate(sql) + 1 : statement.executeUpdate(sql);
    }
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
