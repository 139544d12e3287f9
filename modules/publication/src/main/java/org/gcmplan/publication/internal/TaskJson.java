package org.gcmplan.publication.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/**
 * A task as it is sealed. A field without language is one text, others have {@code vi} and {@code
 * en}; words are kept only where they differ from what is stored, such as the name of a body.
 */
final class TaskJson {
  private TaskJson() {}

  static String write(SealedTask task) {
    Map<String, Object> fields = new HashMap<>();
    Map<String, Object> words = new HashMap<>();
    task.content()
        .fields()
        .forEach(
            (field, value) -> {
              fields.put(field.name(), isOneText(field, value) ? value.vi() : value.text());
              if (!task.words(field).equals(value.text())) {
                words.put(field.name(), task.words(field));
              }
            });
    return CanonicalJson.of(
        Map.of("code", task.content().code().value(), "fields", fields, "words", words));
  }

  static SealedTask read(String json) {
    JsonObject task = parsed(json);
    Map<TaskField, FieldValue> fields = new EnumMap<>(TaskField.class);
    task.getJsonObject("fields")
        .forEach((name, value) -> fields.put(TaskField.valueOf(name), fieldValue(value)));
    Map<TaskField, LocalizedText> words = new EnumMap<>(TaskField.class);
    fields.forEach((field, value) -> words.put(field, value.text()));
    task.getJsonObject("words")
        .forEach((name, value) -> words.put(TaskField.valueOf(name), fieldValue(value).text()));
    return new SealedTask(new TaskContent(new TaskCode(task.getString("code")), fields), words);
  }

  private static boolean isOneText(TaskField field, FieldValue value) {
    return !field.isBilingual() && value.vi().equals(value.en());
  }

  private static FieldValue fieldValue(JsonValue value) {
    if (value instanceof JsonString text) {
      return FieldValue.of(text.getString());
    }
    JsonObject both = value.asJsonObject();
    return new FieldValue(both.getString("vi"), both.getString("en"));
  }

  private static JsonObject parsed(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
