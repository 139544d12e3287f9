package org.gcmplan.architecture.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked of the application and what it answered, on the disk before anything goes on: the
 * testimony that the database is held against.
 */
final class Journal implements AutoCloseable {
  /** What somebody wants of an update. */
  enum Intent {
    OPINION,
    SUBMIT,
    APPROVE,
    REFUSE,
    PUBLISH
  }

  /** What came of it, as the person knows it. */
  enum Answer {
    SENT,
    ACKED,
    REFUSED,
    UNKNOWN
  }

  /**
   * One request.
   *
   * @param id stands in the text where the request carries one
   * @param update the update it is about
   */
  record Entry(String id, String who, Intent intent, String update, Answer answer) {
    boolean mayHaveHappened() {
      return answer != Answer.REFUSED;
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final FileChannel file;
  private final Path path;

  Journal() {
    try {
      path = Files.createTempFile("gcmplan-journal", ".txt");
      file = FileChannel.open(path, StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  /** Before the request leaves. */
  synchronized Entry sent(String id, String who, Intent intent, String update) {
    return write(new Entry(id, who, intent, update, Answer.SENT));
  }

  synchronized void answered(Entry sent, Answer answer) {
    write(new Entry(sent.id(), sent.who(), sent.intent(), sent.update(), answer));
  }

  synchronized List<Entry> all() {
    return List.copyOf(entries.values());
  }

  synchronized long count(Answer answer) {
    return entries.values().stream().filter(entry -> entry.answer() == answer).count();
  }

  Path path() {
    return path;
  }

  private Entry write(Entry entry) {
    try {
      file.write(ByteBuffer.wrap((entry + "\n").getBytes(StandardCharsets.UTF_8)));
      file.force(true);
      entries.put(entry.id(), entry);
      return entry;
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
