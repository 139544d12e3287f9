package org.gcmplan.updates;

import org.gcmplan.kernel.LocalizedText;

/** The standing office's answer to an opinion. */
public record Answer(Kind kind, LocalizedText text) {

  /** How an opinion is dealt with. */
  public enum Kind {
    /** Tiếp thu: the text follows it. */
    ACCEPTED,
    /** Giải trình: it is explained why not. */
    EXPLAINED,
    /** Ghi nhận: nothing to accept or explain. */
    NOTED,
    /** Giữ nguyên phương án: a disagreement that stays is overruled, with the reason. */
    OVERRULED
  }
}
