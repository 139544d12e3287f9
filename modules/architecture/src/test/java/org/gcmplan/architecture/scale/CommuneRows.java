package org.gcmplan.architecture.scale;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The communes: as many as the country has had since July 2025, dealt out to its localities. */
final class CommuneRows {
  private static final int COMMUNES = 3_321;
  private static final int KIND = 1;

  private final Connection database;
  private final List<UUID> ids = new ArrayList<>();

  CommuneRows(Connection database) {
    this.database = database;
  }

  List<UUID> ids() {
    return ids;
  }

  void write() throws SQLException {
    List<UUID> provinces = provinces();
    try (RowBatch units =
        new RowBatch(database, "localities.territorial_unit", "id,version,within_id")) {
      for (int number = 1; number <= COMMUNES; number++) {
        UUID id = Counted.id(KIND, number);
        ids.add(id);
        units.add(id, 1L, provinces.get(number % provinces.size()));
      }
    }
    try (RowBatch names =
        new RowBatch(
            database,
            "localities.designation",
            "id,unit_id,code,name_vi,name_en,full_name_vi,full_name_en,unit_type")) {
      for (int number = 1; number <= COMMUNES; number++) {
        String code = String.format("%05d", number);
        names.add(
            Counted.id(KIND + 1, number),
            ids.get(number - 1),
            code,
            "Xã " + code,
            "Commune " + code,
            "Xã " + code,
            "Commune " + code,
            "COMMUNE");
      }
    }
  }

  private List<UUID> provinces() throws SQLException {
    List<UUID> found = new ArrayList<>();
    try (Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id from localities.territorial_unit where valid_to is null and within_id is null order by id")) {
      while (rows.next()) {
        found.add(rows.getObject(1, UUID.class));
      }
    }
    return found;
  }
}
