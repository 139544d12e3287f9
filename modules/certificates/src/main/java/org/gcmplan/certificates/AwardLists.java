package org.gcmplan.certificates;

import org.gcmplan.documents.Download;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;

/** The papers that come with a decision, for who sees its names; for all others there are none. */
public interface AwardLists {

  /** Whether the reader sees the names, and so these papers. */
  boolean maySee(Actor reader);

  /** The decision with its list, as kept. */
  Download decision(Actor reader, AwardDecisionId decision, PaperForm form);

  /** Who receives how much, by the rules of the decision's day. */
  MoneyList money(Actor reader, AwardDecisionId decision);

  /** The money list for those who pay. */
  byte[] moneyPaper(Actor reader, AwardDecisionId decision, PaperForm form);

  /** In which order who is called up, and a blank for who receives it. */
  byte[] ceremonyPaper(Actor reader, AwardDecisionId decision, PaperForm form);
}
