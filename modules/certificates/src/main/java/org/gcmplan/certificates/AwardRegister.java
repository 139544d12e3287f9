package org.gcmplan.certificates;

import java.util.Collection;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.RowsOnPage;

/** Reads of the register of awards, decided here or taken over from earlier years. */
public interface AwardRegister {

  /**
   * A page of the entries, the newest first.
   *
   * @param page as it stands in an address, counted from 1
   * @throws org.gcmplan.kernel.NotFound for who may not read the register
   */
  RowsOnPage<RegisterEntry> entries(Actor reader, RegisterFilter filter, String page);

  /** Every entry wanted, for print and export; the newest first. */
  List<RegisterEntry> every(Actor reader, RegisterFilter filter);

  /**
   * One entry.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  RegisterEntry entry(Actor reader, RegisterEntryId id);

  /** What a decision awarded, in the order of its list. */
  List<RegisterEntry> of(AwardDecisionId decision);

  /** Awards to these bodies and to those who belong to them, the newest first. */
  List<RegisterEntry> awardsOf(Collection<BodyId> bodies);

  /**
   * Standing awards that look like one to the same recipient, or to one that it came from or went
   * into, for the same programme or an overlapping time. One that says neither is among them.
   */
  List<LikeAward> similar(Recipient recipient, AchievementPeriod period, String programmeCode);

  /** Bodies that recipients are or belong to; also ones that have ended. */
  List<BodyId> bodies();

  /** Codes of the programmes that entries name, in order. */
  List<String> programmes();
}
