package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** The bodies that {@link Known} knows. */
final class DirectoriesInMemory {

  private DirectoriesInMemory() {}

  static class OfAgencies implements AgencyDirectory {
    @Override
    public Optional<Agency> find(AgencyId id) {
      return all().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Agency> withCode(String code, LocalDate day) {
      return inForceOn(day).stream().filter(agency -> agency.code().equals(code)).findFirst();
    }

    @Override
    public List<Agency> inForceOn(LocalDate day) {
      return all().stream().filter(agency -> agency.inForceOn(day)).toList();
    }

    @Override
    public List<Agency> all() {
      return Known.agencies();
    }
  }

  static class OfLocalities implements LocalityDirectory {
    @Override
    public Optional<Locality> find(LocalityId id, LocalDate day) {
      return Known.localities().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Locality> withCode(String code, LocalDate day) {
      return inForceOn(day).stream()
          .filter(unit -> unit.designation().code().equals(code))
          .findFirst();
    }

    @Override
    public List<Locality> inForceOn(LocalDate day) {
      return Known.localities().stream().filter(unit -> unit.inForceOn(day)).toList();
    }
  }
}
