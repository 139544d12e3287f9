package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;

/**
 * Names one paper of an update.
 *
 * @param addressee the body to which it is written; only requests have one
 */
public record UpdatePaperKey(UpdatePaperKind kind, Optional<BodyId> addressee) {

  public static UpdatePaperKey of(UpdatePaperKind kind) {
    return new UpdatePaperKey(kind, Optional.empty());
  }

  public static UpdatePaperKey requestTo(BodyId body) {
    return new UpdatePaperKey(UpdatePaperKind.REQUEST, Optional.of(body));
  }

  /**
   * Reads the form that {@link #toString} writes.
   *
   * @throws NotFound when the text is not of that form
   */
  public static UpdatePaperKey parse(String text) {
    try {
      int stroke = text.indexOf('/');
      return stroke < 0
          ? of(UpdatePaperKind.valueOf(text))
          : new UpdatePaperKey(
              UpdatePaperKind.valueOf(text.substring(0, stroke)),
              Optional.of(BodyId.parse(text.substring(stroke + 1))));
    } catch (IllegalArgumentException noKey) {
      throw new NotFound("paper", text);
    }
  }

  @Override
  public String toString() {
    return kind + addressee.map(body -> "/" + body).orElse("");
  }
}
