package org.gcmplan.documents;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/**
 * Papers given out. The number, the files and their row come into being together or not at all, and
 * never change. Numbers begin at 1 each year in each register and have no gaps.
 */
public interface OutgoingPapers {

  /**
   * Gives a paper its number, prints it and keeps it. Whether the actor may is for the owner to
   * say.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the occasion has its paper already, or,
   *     at field {@code day}, when the day lies ahead or before the register's last paper
   */
  IssuedPaper issue(Actor by, PaperOrder order);

  /** The owner's papers, the newest first. */
  List<IssuedPaper> of(Actor reader, Subject owner);

  /**
   * The paper as it went out.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  Download open(Actor reader, PaperId paper, PaperForm form);

  /** The number that a paper of that day would get now, such as 05/TTr-LS; a forecast. */
  String expectedNumber(String symbol, LocalDate day);
}
