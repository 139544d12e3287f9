package org.gcmplan.web.watch;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Objects;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JSON object a line, for programmes that collect logs. */
final class JsonLines extends Formatter {
  private static final int DEEPEST = 20;

  @Override
  public String format(LogRecord entry) {
    JsonObjectBuilder line =
        Json.createObjectBuilder()
            .add("time", entry.getInstant().toString())
            .add("level", entry.getLevel().getName())
            .add("logger", String.valueOf(entry.getLoggerName()))
            .add("message", String.valueOf(formatMessage(entry)))
            .add("thread", entry.getLongThreadID());
    RequestMark.atHand().ifPresent(mark -> line.add("request", mark));
    if (entry.getThrown() != null) {
      line.add("fault", whole(entry.getThrown()));
    }
    return line.build() + "\n";
  }

  private static String whole(Throwable fault) {
    return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST)
        .map(JsonLines::one)
        .collect(Collectors.joining("\ncaused by "));
  }

  private static String one(Throwable fault) {
    return Stream.concat(
            Stream.of(fault.toString()),
            Arrays.stream(fault.getStackTrace()).map(frame -> "\tat " + frame))
        .collect(Collectors.joining("\n"));
  }
}
