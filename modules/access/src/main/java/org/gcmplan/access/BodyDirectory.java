package org.gcmplan.access;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** Every body that can act, ministries and localities alike. In pages: {@code bodies}. */
public interface BodyDirectory {

  /** The body's full name on that day; the id as text if nobody knows it. */
  LocalizedText name(BodyId body, LocalDate day);

  /** Bodies in force on that day: ministries and agencies first, then localities. */
  List<Body> inForceOn(LocalDate day);
}
