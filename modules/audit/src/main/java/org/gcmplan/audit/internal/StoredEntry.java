package org.gcmplan.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.audit.AuditEntry;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/** An entry as its row holds it, be it tampered with: nothing is refused on reading. */
record StoredEntry(
    long number,
    Instant at,
    String event,
    Subject subject,
    UUID account,
    String name,
    String body,
    String facts,
    String previous,
    String hash) {
  /** What the first entry follows. */
  static final String GENESIS = "0".repeat(64);

  StoredEntry sealed() {
    return new StoredEntry(
        number, at, event, subject, account, name, body, facts, previous, contentHash());
  }

  boolean isUnaltered() {
    return hash.equals(contentHash());
  }

  AuditEntry entry() {
    return new AuditEntry(
        number, at, event, subject, account, name, BodyId.parse(body), facts, previous, hash);
  }

  /** SHA-256 over the canonical form; {@code docs/audit-chain.md} lets anybody redo it. */
  private String contentHash() {
    var canonical =
        Canonical.json(
            Map.of(
                "number", number,
                "at", at,
                "event", event,
                "subject", subject,
                "account", account,
                "name", name,
                "body", body,
                "facts", facts,
                "previous", previous));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
