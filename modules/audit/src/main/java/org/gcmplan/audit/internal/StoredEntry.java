package org.gcmplan.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Optional;
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
    Optional<Represented> onBehalfOf,
    String body,
    String facts,
    String previous,
    String hash) {
  /** What the first entry follows. */
  static final String GENESIS = "0".repeat(64);

  StoredEntry sealed() {
    return new StoredEntry(
        number,
        at,
        event,
        subject,
        account,
        name,
        onBehalfOf,
        body,
        facts,
        previous,
        contentHash());
  }

  boolean isUnaltered() {
    return hash.equals(contentHash());
  }

  AuditEntry entry() {
    return new AuditEntry(
        number,
        at,
        event,
        subject,
        account,
        name,
        onBehalfOf.map(Represented::principal),
        BodyId.parse(body),
        facts,
        previous,
        hash);
  }

  /** SHA-256 over the canonical form; {@code docs/audit-chain.md} lets anybody redo it. */
  private String contentHash() {
    var content = new HashMap<String, Object>();
    content.put("number", number);
    content.put("at", at);
    content.put("event", event);
    content.put("subject", subject);
    content.put("account", account);
    content.put("name", name);
    content.put("body", body);
    content.put("facts", facts);
    content.put("previous", previous);
    // Only where there was one: entries from before substitutes were kept stay as they were.
    onBehalfOf.ifPresent(represented -> content.put("onBehalfOf", represented));
    var canonical = Canonical.json(content);
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
