package org.gcmplan.datapack;

/** The country's reference data. */
public interface CountryDataPack {

  /**
   * Loads the pack, or brings what is there up to date with it; doing so again changes nothing. The
   * first edition is issued when there is none and the plan is a real one or the demonstration is
   * on.
   *
   * @throws DataPackRefused naming every error in the files; nothing is loaded then
   */
  void load();
}
