package org.gcmplan.nominations.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.RowsOnPage;

/** A register of awards with a few entries; what is similar goes by likeness and time. */
final class RegisterOnPaper implements AwardRegister {
  final List<RegisterEntry> known = new ArrayList<>();

  void award(Recipient recipient, AchievementPeriod period, LocalizedText awardedBy) {
    known.add(
        new RegisterEntry(
            new RegisterEntryId(UUID.randomUUID()),
            RegisterEntry.Origin.PAST,
            Optional.empty(),
            "15/QĐ-BNG",
            LocalDate.of(2023, 3, 1),
            awardedBy,
            recipient,
            LocalizedText.EMPTY,
            "",
            Optional.of(period),
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public RowsOnPage<RegisterEntry> entries(Actor reader, RegisterFilter filter, String page) {
    return RowsOnPage.of(known, page, 50);
  }

  @Override
  public List<RegisterEntry> every(Actor reader, RegisterFilter filter) {
    return known;
  }

  @Override
  public RegisterEntry entry(Actor reader, RegisterEntryId id) {
    throw new NotFound("entry", id);
  }

  @Override
  public List<RegisterEntry> of(AwardDecisionId decision) {
    return List.of();
  }

  @Override
  public List<RegisterEntry> awardsOf(Collection<BodyId> bodies) {
    return List.of();
  }

  @Override
  public List<LikeAward> similar(
      Recipient recipient, AchievementPeriod period, String programmeCode) {
    return known.stream()
        .filter(entry -> entry.period().filter(period::overlaps).isPresent())
        .map(entry -> new LikeAward(entry, entry.recipient().likeness(recipient)))
        .filter(like -> like.likeness().isSuspect())
        .toList();
  }

  @Override
  public List<BodyId> bodies() {
    return List.of();
  }

  @Override
  public List<String> programmes() {
    return List.of();
  }
}
