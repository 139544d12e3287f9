package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.kernel.PlanClock;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedTextsTest {
  private static final UUID DRAFTER = new UUID(0, 1);
  private static final UUID ANOTHER = new UUID(0, 2);

  private final JdbcConnectionPool database =
      JdbcConnectionPool.create("jdbc:h2:mem:saved", "sa", "");
  private final SavedTexts texts = new SavedTexts();

  @BeforeEach
  void anEmptyTable() throws SQLException, IOException {
    texts.database = database;
    texts.clock = new PlanClock(Clock.fixed(Instant.parse("2026-11-19T07:02:00Z"), ZoneOffset.UTC));
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        InputStream tables =
            SavedTexts.class.getResourceAsStream(
                "/org/gcmplan/web/migrations/V1__saved_input.sql")) {
      statement.execute("create schema web");
      statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @AfterEach
  void gone() {
    database.dispose();
  }

  @Test
  void theLatestTextIsFoundAgain() {
    texts.keep(DRAFTER, "opinion/7/text", "Đồng ý");
    texts.keep(DRAFTER, "opinion/7/text", "Đồng ý, có ý kiến");

    assertThat(texts.find(DRAFTER, "opinion/7/text")).contains("Đồng ý, có ý kiến");
  }

  @Test
  void nobodyFindsTheTextOfAnother() {
    texts.keep(DRAFTER, "opinion/7/text", "Đồng ý");

    assertThat(texts.find(ANOTHER, "opinion/7/text")).isEmpty();
  }

  @Test
  void whatWasSentIsForgottenWithAllItsFields() {
    texts.keep(DRAFTER, "opinion/7", "một");
    texts.keep(DRAFTER, "opinion/7/text", "hai");
    texts.forget(DRAFTER, "opinion/7");

    assertThat(texts.find(DRAFTER, "opinion/7")).isEmpty();
    assertThat(texts.find(DRAFTER, "opinion/7/text")).isEmpty();
  }

  @Test
  void othersAndOtherFormsAreKept() {
    texts.keep(DRAFTER, "opinion/70/text", "một");
    texts.keep(DRAFTER, "opinion/x/text", "hai");
    texts.keep(ANOTHER, "opinion/7/text", "ba");
    texts.forget(DRAFTER, "opinion/7");
    texts.forget(DRAFTER, "opinion/_");

    assertThat(texts.find(DRAFTER, "opinion/70/text")).isPresent();
    assertThat(texts.find(DRAFTER, "opinion/x/text")).isPresent();
    assertThat(texts.find(ANOTHER, "opinion/7/text")).isPresent();
  }

  @Test
  void theLongestTextFits() {
    String longest = "Đ".repeat(20_000);
    texts.keep(DRAFTER, "change/text", longest);

    assertThat(texts.find(DRAFTER, "change/text")).contains(longest);
  }
}
