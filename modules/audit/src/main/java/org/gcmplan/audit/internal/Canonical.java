package org.gcmplan.audit.internal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One and only one text for a value: JSON with sorted keys and no blanks, text in NFC, moments in
 * UTC to the microsecond. After RFC 8785, but without floating point numbers.
 *
 * <p>A record is an object of its components. One with a single component, such as an id, is that
 * component; one of several kinds (its interface is sealed) says which in {@code type}.
 */
final class Canonical {
  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private Canonical() {}

  static String json(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Optional<?> optional) {
      return json(optional.orElse(null));
    }
    if (value instanceof Record facts) {
      return record(facts);
    }
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof Collection<?> elements) {
      return array(elements);
    }
    return scalar(value);
  }

  /** The components of a record by name. */
  static Map<String, Object> components(Record facts) {
    var components = new TreeMap<String, Object>();
    for (RecordComponent component : facts.getClass().getRecordComponents()) {
      components.put(component.getName(), value(component, facts));
    }
    return components;
  }

  private static String record(Record facts) {
    var components = components(facts);
    boolean oneOfSeveral =
        Arrays.stream(facts.getClass().getInterfaces()).anyMatch(Class::isSealed);
    if (oneOfSeveral) {
      components.put("type", facts.getClass().getSimpleName());
    } else if (components.size() == 1) {
      return json(components.values().iterator().next());
    }
    return object(components);
  }

  private static Object value(RecordComponent component, Record facts) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(facts);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalArgumentException("Cannot be kept: " + component, unreadable);
    }
  }

  private static String object(Map<?, ?> map) {
    var sorted = new TreeMap<String, Object>();
    map.forEach((key, value) -> sorted.put(JsonText.quoted(key.toString()), value));
    return sorted.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + json(entry.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String array(Collection<?> elements) {
    var texts = elements.stream().map(Canonical::json);
    return (elements instanceof Set ? texts.sorted() : texts)
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String scalar(Object value) {
    if (value instanceof Boolean || value instanceof Integer || value instanceof Long) {
      return value.toString();
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    return JsonText.quoted(text(value));
  }

  private static String text(Object value) {
    if (value instanceof String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof Instant moment) {
      return MICROS.format(moment);
    }
    if (value instanceof UUID || value instanceof Temporal) {
      return value.toString();
    }
    throw new IllegalArgumentException("Cannot be kept: " + value.getClass().getName());
  }
}
