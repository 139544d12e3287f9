package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.access.DemonstrationAccounts;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;

/** Offers the accounts of the demonstration that are there and meant to be tried. */
@ApplicationScoped
class DemonstrationLogins implements DemonstrationAccounts {
  private final CountryPack pack;
  private final DataPackSettings settings;
  private final AccountDirectory people;

  @Inject
  DemonstrationLogins(CountryPack pack, DataPackSettings settings, AccountDirectory people) {
    this.pack = pack;
    this.settings = settings;
    this.people = people;
  }

  @Override
  public List<Shown> shown() {
    if (!settings.isDemonstration()) {
      return List.of();
    }
    Set<UUID> open =
        people.all(Actor.SYSTEM).stream()
            .filter(account -> !account.closed())
            .map(AccountRow::id)
            .collect(Collectors.toSet());
    Findings findings = pack.findings();
    List<DemoAccount> told = DemoAccountTable.read(settings.files(), pack.codes(), findings);
    findings.refuseIfAny();
    return told.stream()
        .filter(account -> account.shown() && open.contains(account.facts().id()))
        .map(this::shown)
        .toList();
  }

  private Shown shown(DemoAccount account) {
    LocalizedText name = account.facts().name();
    String purpose =
        Stream.of(name.vi(), name.en())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · "));
    return new Shown(account.facts().userName(), settings.demonstrationPassword(), purpose);
  }
}
