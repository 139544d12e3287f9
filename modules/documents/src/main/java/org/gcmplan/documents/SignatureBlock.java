package org.gcmplan.documents;

import java.util.List;

/**
 * Who signs.
 *
 * @param authority the lines above the signature, such as «TL. BỘ TRƯỞNG», «CỤC TRƯỞNG CỤC LÃNH SỰ»
 * @param name the name beneath it; empty while it is left to be written
 */
public record SignatureBlock(List<String> authority, String name) {
  public SignatureBlock {
    authority = List.copyOf(authority);
  }
}
