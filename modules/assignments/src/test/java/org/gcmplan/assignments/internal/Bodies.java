package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;

/** Ministries that stay, one that ended, and provinces of which two went into a third. */
final class Bodies {
  static final LocalDate MERGED = LocalDate.of(2025, 7, 1);
  static final LocalDate REORGANISED = LocalDate.of(2025, 3, 1);
  static final BodyId MOFA = agency(1);
  static final BodyId POLICE = agency(2);
  static final BodyId LABOUR = agency(3);
  static final BodyId HOME = agency(4);
  static final BodyId HEALTH = agency(5);
  static final BodyId KIEN_GIANG = locality(91);
  static final BodyId OLD_AN_GIANG = locality(89);
  static final BodyId AN_GIANG = locality(191);
  static final BodyId HANOI = locality(1);

  private Bodies() {}

  static BodyId agency(long number) {
    return BodyId.agency(new UUID(0, number));
  }

  static BodyId locality(long number) {
    return BodyId.locality(new UUID(1, number));
  }

  static AgencyDirectory agencies() {
    return new Ministries();
  }

  static LocalityDirectory localities() {
    return new Provinces();
  }

  private static final class Ministries implements AgencyDirectory {
    @Override
    public Optional<Agency> find(AgencyId id) {
      return all().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Agency> withCode(String code, LocalDate day) {
      return all().stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    @Override
    public List<Agency> inForceOn(LocalDate day) {
      return all().stream().filter(agency -> agency.inForceOn(day)).toList();
    }

    @Override
    public List<Agency> all() {
      return List.of(
          ministry(MOFA, Optional.empty(), List.of()),
          ministry(POLICE, Optional.empty(), List.of()),
          ministry(LABOUR, Optional.of(REORGANISED.minusDays(1)), List.of(HOME, HEALTH)),
          ministry(HOME, Optional.empty(), List.of()),
          ministry(HEALTH, Optional.empty(), List.of()));
    }

    private static Agency ministry(BodyId id, Optional<LocalDate> until, List<BodyId> heirs) {
      String code = "B" + id.id().getLeastSignificantBits();
      return new Agency(
          new AgencyId(id.id()),
          code,
          new LocalizedText(code, code),
          code,
          Optional.empty(),
          until,
          heirs.stream().map(heir -> new AgencyId(heir.id())).toList());
    }
  }

  private static final class Provinces implements LocalityDirectory {
    @Override
    public Optional<Locality> find(LocalityId id, LocalDate day) {
      return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Locality> withCode(String code, LocalDate day) {
      return Optional.empty();
    }

    @Override
    public List<Locality> inForceOn(LocalDate day) {
      return all().stream().filter(unit -> unit.inForceOn(day)).toList();
    }

    private static List<Locality> all() {
      Optional<LocalDate> last = Optional.of(MERGED.minusDays(1));
      List<Locality> all = new ArrayList<>();
      all.add(province(HANOI, Optional.empty(), Optional.empty(), Optional.empty()));
      all.add(province(KIEN_GIANG, Optional.empty(), last, Optional.of(AN_GIANG)));
      all.add(province(OLD_AN_GIANG, Optional.empty(), last, Optional.of(AN_GIANG)));
      all.add(province(AN_GIANG, Optional.of(MERGED), Optional.empty(), Optional.empty()));
      return all;
    }

    private static Locality province(
        BodyId id, Optional<LocalDate> from, Optional<LocalDate> until, Optional<BodyId> heir) {
      LocalizedText name = new LocalizedText("Tỉnh", "Province");
      return new Locality(
          new LocalityId(id.id()),
          new Designation("00", name, name, LocalityType.PROVINCE),
          from,
          until,
          List.of(),
          heir.map(body -> new LocalityId(body.id())));
    }
  }
}
