package org.gcmplan.updates.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;

/** Takes the SHA-256 of an update's content in a form that only the same content has. */
final class ContentHash {
  private final StringBuilder canonical = new StringBuilder();

  private ContentHash() {}

  static String of(Content content) {
    ContentHash hash = new ContentHash();
    hash.add("base", content.base());
    hash.add("kind", content.kind());
    hash.add("title.vi", content.title().vi());
    hash.add("title.en", content.title().en());
    hash.add("reason.vi", content.reason().vi());
    hash.add("reason.en", content.reason().en());
    content.legalBasis().forEach(citation -> hash.add("basis", citation));
    content.changes().forEach(hash::add);
    return hash.digest();
  }

  /** Of one change by itself, wherever it stands. */
  static String of(Change change) {
    ContentHash hash = new ContentHash();
    hash.addText(change);
    return hash.digest();
  }

  private void add(Change change) {
    add("change", change.number());
    addText(change);
  }

  private void addText(Change change) {
    add("operation", change.operation());
    add("task", change.task());
    add("field", change.field().map(TaskField::name).orElse(""));
    add("before.vi", change.before().vi());
    add("before.en", change.before().en());
    add("after.vi", change.after().vi());
    add("after.en", change.after().en());
  }

  // The length goes first: no text can pretend to be two entries.
  private void add(String name, Object value) {
    String text = value.toString();
    canonical.append(name).append(' ').append(text.length()).append(' ').append(text).append('\n');
  }

  private String digest() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
