package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.NewAccount;
import org.gcmplan.datapack.StableId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/** Reads demonstration/accounts.csv. */
final class DemoAccountTable {
  static final String FILE = "demonstration/accounts.csv";
  private static final List<String> COLUMNS =
      List.of(
          "user_name",
          "name_vi",
          "name_en",
          "body_kind",
          "body",
          "roles",
          "shown",
          "opened_on",
          "closed_on");

  private DemoAccountTable() {}

  static List<DemoAccount> read(PackFolder folder, BodyCodes codes, Findings findings) {
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "user_name");
    return rows.stream().flatMap(row -> account(row, codes).stream()).toList();
  }

  private static Optional<DemoAccount> account(CsvRow row, BodyCodes codes) {
    LocalDate openedOn = row.day("opened_on");
    List<Role> roles = row.choices("roles", Role.class);
    if (roles.isEmpty()) {
      row.complain("roles", "an account has a role; name one");
    }
    String userName = row.text("user_name");
    return codes
        .body(row.choice("body_kind", BodyId.Kind.class), row, "body", openedOn)
        .map(
            body ->
                new NewAccount(
                    StableId.account(userName),
                    userName,
                    row.both("name"),
                    body,
                    new HashSet<>(roles)))
        .map(
            facts ->
                new DemoAccount(facts, row.yes("shown"), openedOn, row.optionalDay("closed_on")));
  }
}
