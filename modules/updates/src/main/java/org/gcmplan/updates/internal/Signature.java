package org.gcmplan.updates.internal;

import java.text.Normalizer;
import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Principal;

/** Who acts and when, for which body and with which reason: what the history keeps of an act. */
record Signature(Actor by, Instant at, BodyId body, String note) {

  static Signature of(Actor by, Instant at) {
    return new Signature(by, at, by.body(), "");
  }

  /** On whose behalf it is done, or empty. */
  String principalName() {
    return by.onBehalfOf().map(Principal::name).orElse("");
  }

  Signature on(BodyId otherBody) {
    return new Signature(by, at, otherBody, note);
  }

  Signature noting(String text) {
    return new Signature(by, at, body, Normalizer.normalize(text, Normalizer.Form.NFC).strip());
  }

  Signature because(Reason reason) {
    return new Signature(by, at, body, reason.text());
  }
}
