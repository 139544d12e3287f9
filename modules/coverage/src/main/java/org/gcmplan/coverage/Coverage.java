package org.gcmplan.coverage;

import java.time.LocalDate;
import java.util.List;

/** Which bodies have acted, as of any day. Bodies in force on that day are the denominator. */
public interface Coverage {

  /** Every province and city of that day, in Vietnamese order. */
  List<CoverageRow> ofLocalities(LocalDate day);

  /** Ministries and agencies that have acted by that day. */
  List<CoverageRow> ofAgencies(LocalDate day);
}
