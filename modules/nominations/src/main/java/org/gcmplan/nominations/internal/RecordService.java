package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.AchievementRecords;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.RecordOfAchievement;

@ApplicationScoped
@Transactional
class RecordService implements AchievementRecords {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final RecordReader records;

  @Inject
  RecordService(
      NominationRepository nominations, NominationSight sight, RecordReader records) {
    this.nominations = nominations;
    this.sight = sight;
    this.records = records;
  }

  @Override
  public RecordOfAchievement beside(Actor reader, NominationId id) {
    return records.read(reader, sight.seen(reader, nominations.find(id), id).facts());
  }
}
