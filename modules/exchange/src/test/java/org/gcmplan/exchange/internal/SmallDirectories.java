package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.jspecify.annotations.Nullable;

/** Bodies and localities, some of which have ended or share a code. */
final class SmallDirectories {
  static final AgencyId FOREIGN = new AgencyId(new UUID(1, 1));
  static final AgencyId SECURITY = new AgencyId(new UUID(1, 2));
  static final AgencyId LABOUR = new AgencyId(new UUID(1, 3));
  static final AgencyId HOME = new AgencyId(new UUID(1, 4));
  static final LocalityId OLD_TUYEN_QUANG = new LocalityId(new UUID(2, 8));
  static final LocalityId NEW_TUYEN_QUANG = new LocalityId(new UUID(2, 80));
  static final LocalityId CAN_THO = new LocalityId(new UUID(2, 92));
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private SmallDirectories() {}

  static final class OfAgencies implements AgencyDirectory {
    private final List<Agency> all =
        List.of(
            agency(FOREIGN, "BNG", "Bộ Ngoại giao", "Ministry of Foreign Affairs", null),
            agency(SECURITY, "BCA", "Bộ Công an", "Ministry of Public Security", null),
            agency(
                LABOUR, "BLDTBXH", "Bộ Lao động", "Ministry of Labour", LocalDate.of(2025, 2, 28)),
            agency(HOME, "BNV", "Bộ Nội vụ", "Ministry of Home Affairs", null));

    private static Agency agency(
        AgencyId id, String code, String vi, String en, @Nullable LocalDate to) {
      return new Agency(
          id,
          code,
          new LocalizedText(vi, en),
          code,
          Optional.empty(),
          Optional.ofNullable(to),
          List.of());
    }

    @Override
    public Optional<Agency> find(AgencyId id) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Agency> withCode(String code, LocalDate day) {
      return inForceOn(day).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public List<Agency> inForceOn(LocalDate day) {
      return all.stream().filter(each -> each.inForceOn(day)).toList();
    }

    @Override
    public List<Agency> all() {
      return all;
    }
  }

  static final class OfLocalities implements LocalityDirectory {
    private final List<Locality> all =
        List.of(
            unit(OLD_TUYEN_QUANG, "08", "Tuyên Quang", null, REFORM.minusDays(1)),
            unit(NEW_TUYEN_QUANG, "08", "Tuyên Quang", REFORM, null),
            unit(CAN_THO, "92", "Cần Thơ", null, null));

    private static Locality unit(
        LocalityId id, String code, String name, @Nullable LocalDate from, @Nullable LocalDate to) {
      Designation designation =
          new Designation(
              code,
              new LocalizedText(name, Folded.of(name)),
              new LocalizedText("Tỉnh " + name, name + " Province"),
              LocalityType.PROVINCE);
      return new Locality(
          id,
          designation,
          Optional.ofNullable(from),
          Optional.ofNullable(to),
          List.of(),
          Optional.empty());
    }

    @Override
    public Optional<Locality> find(LocalityId id, LocalDate day) {
      return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Locality> withCode(String code, LocalDate day) {
      return on(day).filter(each -> each.designation().code().equals(code)).findFirst();
    }

    @Override
    public List<Locality> inForceOn(LocalDate day) {
      return on(day).toList();
    }

    private Stream<Locality> on(LocalDate day) {
      return all.stream().filter(each -> each.inForceOn(day));
    }
  }
}
