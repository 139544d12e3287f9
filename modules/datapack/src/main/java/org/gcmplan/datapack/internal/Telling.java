package org.gcmplan.datapack.internal;

/**
 * What a chapter of the history needs.
 *
 * @param files the pack's files, with the moving years put in
 * @param pack what is read of it already: codes of bodies on any day, the calendar
 * @param days turns cells into days, those that move along with today too
 * @param findings where errors are noted
 * @param cast who acts for which body, looked up at the moment of the act
 */
record Telling(PackFolder files, CountryPack pack, StoryDays days, Findings findings, Cast cast) {}
