package org.gcmplan.kernel;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A good archive spoiled in one of many ways; the same number spoils it in the same way again. */
public final class MangledArchive {
  /** What stands in XML where it matters: names, references, numbers, and the end of it all. */
  private static final List<String> WORDS =
      List.of(
          "",
          "0",
          "-1",
          "99999999999999999999",
          "NaN",
          "A1048577",
          "XFE1",
          "ZZZZZZZZ99999999",
          "&#0;",
          "&x;",
          "]]>",
          "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
          "<a><a><a>",
          "../../../../etc/hostname",
          "http://127.0.0.1:1/",
          "\"",
          "<",
          "\u0000",
          "\uD800");

  private MangledArchive() {}

  /** The archive spoiled: a part of it, or its bytes as they are. */
  public static byte[] of(byte[] archive, long seed) {
    Random dice = new Random(seed);
    if (dice.nextInt(8) == 0) {
      return flipped(archive, dice);
    }
    Map<String, byte[]> parts = parts(archive);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(dice.nextInt(names.size()));
    byte[] part = parts.get(name);
    switch (dice.nextInt(8)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, new byte[0]);
      case 2 -> parts.put(name, parts.get(names.get(dice.nextInt(names.size()))));
      case 3 -> parts.put(name, flipped(part, dice));
      default -> parts.put(name, spoiled(part, dice));
    }
    return archive(parts);
  }

  /** The archive with one of its parts spliced by a fuzzer, taken out, or put in for another. */
  public static byte[] of(byte[] archive, FuzzedDataProvider data) {
    Map<String, byte[]> parts = parts(archive);
    List<String> names = new ArrayList<>(parts.keySet());
    String name = data.pickValue(names);
    switch (data.consumeInt(0, 9)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(name, parts.get(data.pickValue(names)));
      default -> parts.put(name, Spliced.of(parts.get(name), data));
    }
    return archive(parts);
  }

  private static byte[] flipped(byte[] bytes, Random dice) {
    byte[] copy = bytes.clone();
    for (int times = dice.nextInt(5); times >= 0 && copy.length > 0; times--) {
      copy[dice.nextInt(copy.length)] = (byte) dice.nextInt(256);
    }
    return copy;
  }

  /** Words put in the place of what stands between two signs of the markup. */
  private static byte[] spoiled(byte[] part, Random dice) {
    String text = new String(part, StandardCharsets.UTF_8);
    for (int times = dice.nextInt(3); times >= 0 && text.length() > 2; times--) {
      int from = next(text, dice.nextInt(text.length()));
      int to = Math.max(from, next(text, Math.min(text.length() - 1, from + 1)));
      String word = WORDS.get(dice.nextInt(WORDS.size()));
      text = text.substring(0, from) + word + text.substring(to);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && "\"<>= ".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return Math.min(at + 1, text.length());
  }

  private static Map<String, byte[]> parts(byte[] archive) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
      return parts;
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private static byte[] archive(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }
}
