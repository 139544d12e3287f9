package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.Body;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.junit.jupiter.api.Test;

class BodyRegisterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
  private static final LocalDate CITY_SINCE = LocalDate.of(2026, 4, 30);
  private static final AgencyId MOFA = new AgencyId(new UUID(1, 1));
  private static final LocalityId DONG_NAI = new LocalityId(new UUID(1, 2));

  private final BodyRegister register = new BodyRegister(new OneAgency(), new OneLocality());

  @Test
  void namesMinistriesAndLocalitiesAlike() {
    assertThat(name(MOFA.body(), TODAY)).isEqualTo("Bộ Ngoại giao");
    assertThat(name(DONG_NAI.body(), TODAY)).isEqualTo("Thành phố Đồng Nai");
  }

  @Test
  void namesALocalityAsItWasCalledThatDay() {
    assertThat(name(DONG_NAI.body(), CITY_SINCE.minusDays(1))).isEqualTo("Tỉnh Đồng Nai");
  }

  @Test
  void showsTheIdOfABodyThatNobodyKnows() {
    var unknown = BodyId.agency(new UUID(9, 9));

    assertThat(name(unknown, TODAY)).isEqualTo(unknown.toString());
  }

  @Test
  void listsMinistriesFirst() {
    assertThat(register.inForceOn(TODAY)).extracting(Body::code).containsExactly("BNG", "75");
  }

  private String name(BodyId body, LocalDate day) {
    return register.name(body, day).in(Language.VI);
  }

  private static final class OneAgency implements AgencyDirectory {
    private final Agency mofa =
        new Agency(
            MOFA,
            "BNG",
            new LocalizedText("Bộ Ngoại giao", "Ministry of Foreign Affairs"),
            "BNG",
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Override
    public Optional<Agency> find(AgencyId id) {
      return Optional.of(mofa).filter(agency -> agency.id().equals(id));
    }

    @Override
    public Optional<Agency> withCode(String code, LocalDate day) {
      return Optional.of(mofa).filter(agency -> agency.code().equals(code));
    }

    @Override
    public List<Agency> inForceOn(LocalDate day) {
      return List.of(mofa);
    }

    @Override
    public List<Agency> all() {
      return List.of(mofa);
    }
  }

  private static final class OneLocality implements LocalityDirectory {
    @Override
    public Optional<Locality> find(LocalityId id, LocalDate day) {
      return Optional.of(dongNai(day)).filter(locality -> locality.id().equals(id));
    }

    @Override
    public Optional<Locality> withCode(String code, LocalDate day) {
      return Optional.of(dongNai(day));
    }

    @Override
    public List<Locality> inForceOn(LocalDate day) {
      return List.of(dongNai(day));
    }

    private static Locality dongNai(LocalDate day) {
      boolean city = !day.isBefore(CITY_SINCE);
      var fullName =
          city
              ? new LocalizedText("Thành phố Đồng Nai", "Dong Nai City")
              : new LocalizedText("Tỉnh Đồng Nai", "Dong Nai Province");
      var designation =
          new Designation(
              "75",
              new LocalizedText("Đồng Nai", "Dong Nai"),
              fullName,
              city ? LocalityType.CITY : LocalityType.PROVINCE);
      return new Locality(
          DONG_NAI, designation, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }
  }
}
