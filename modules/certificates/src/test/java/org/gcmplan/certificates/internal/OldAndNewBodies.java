package org.gcmplan.certificates.internal;

import java.time.LocalDate;
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

/** Foreign Affairs stays; Quảng Nam went into Đà Nẵng; Nghệ An has to do with neither. */
final class OldAndNewBodies {
  static final BodyId FOREIGN_AFFAIRS = BodyId.agency(new UUID(2, 1));
  static final BodyId DA_NANG = BodyId.locality(new UUID(1, 48));
  static final BodyId QUANG_NAM = BodyId.locality(new UUID(1, 49));
  static final BodyId NGHE_AN = BodyId.locality(new UUID(1, 40));

  static final AgencyDirectory AGENCIES = new OneMinistry();
  static final LocalityDirectory LOCALITIES = new Provinces();

  private OldAndNewBodies() {}

  private record OneMinistry() implements AgencyDirectory {
    private static final Agency ONLY =
        new Agency(
            new AgencyId(FOREIGN_AFFAIRS.id()),
            "BNG",
            new LocalizedText("Bộ Ngoại giao", "Ministry of Foreign Affairs"),
            "BNG",
            Optional.empty(),
            Optional.empty(),
            List.of());

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
      return all();
    }

    @Override
    public List<Agency> all() {
      return List.of(ONLY);
    }
  }

  private record Provinces() implements LocalityDirectory {
    private static Locality unit(
        BodyId body, String name, List<LocalityId> before, Optional<LocalityId> after) {
      LocalizedText text = new LocalizedText(name, name);
      return new Locality(
          new LocalityId(body.id()),
          new Designation("00", text, text, LocalityType.PROVINCE),
          Optional.empty(),
          after.map(next -> LocalDate.of(2025, 6, 30)),
          before,
          after);
    }

    private static List<Locality> all() {
      return List.of(
          unit(DA_NANG, "Đà Nẵng", List.of(new LocalityId(QUANG_NAM.id())), Optional.empty()),
          unit(
              QUANG_NAM, "Quảng Nam", List.of(), Optional.of(new LocalityId(DA_NANG.id()))),
          unit(NGHE_AN, "Nghệ An", List.of(), Optional.empty()));
    }

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
  }
}
