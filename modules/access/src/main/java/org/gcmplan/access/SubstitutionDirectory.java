package org.gcmplan.access;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Reads of substitutions. */
public interface SubstitutionDirectory {

  /**
   * The substitutions that concern the reader, the latest first: as principal or substitute; for
   * who leads a body, those of its people; for administrators, all.
   */
  List<SubstitutionRow> concerning(Actor reader);

  /** Those in which the reader is the substitute and that count today or wait for the answer. */
  List<SubstitutionRow> standingIn(Actor reader);

  /** Whom the reader may name: the open accounts of the own body; for administrators, all. */
  List<Colleague> colleagues(Actor reader);

  /** Whether the reader may arrange a substitution for anybody but themselves. */
  boolean arrangesForOthers(Actor reader);
}
