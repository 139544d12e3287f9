package org.gcmplan.architecture.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The forms of a page as somebody would send them who writes the same into every text field; days
 * and numbers stay what they have to be, and of what is chosen the first is.
 */
final class FilledForms {
  private static final String DAY = "31/12/2027";

  private FilledForms() {}

  /**
   * What to post.
   *
   * @param button which of the form's buttons it comes from
   */
  record Filled(String button, Map<String, String> fields) {}

  /** One for each button of each form that has a place to write. */
  static List<Filled> in(Document page, String words) {
    List<Filled> filled = new ArrayList<>();
    for (Element form : page.select("main form[method=post]")) {
      if (form.select("textarea, input[type=text]").isEmpty()) {
        continue;
      }
      for (Element button : form.select("button[type=submit][name], input[type=submit][name]")) {
        Map<String, String> fields = fields(form, words);
        fields.put(button.attr("name"), "x");
        page.select("script[nonce]").stream()
            .limit(1)
            .forEach(script -> fields.put("primefaces.nonce", script.attr("nonce")));
        filled.add(new Filled(button.attr("name"), fields));
      }
    }
    return filled;
  }

  private static Map<String, String> fields(Element form, String words) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element input : form.select("input[name], textarea[name], select[name]")) {
      String value =
          switch (input.normalName().equals("input") ? input.attr("type") : input.normalName()) {
            case "hidden" -> input.val();
            case "text", "search" -> written(input, words);
            case "textarea" -> cut(input, words);
            case "select" -> picked(input);
            case "radio" -> fields.getOrDefault(input.attr("name"), input.val());
            case "checkbox" -> "on";
            default -> "";
          };
      fields.put(input.attr("name"), value);
    }
    return fields;
  }

  private static String written(Element input, String words) {
    boolean number = input.attr("inputmode").matches("numeric|decimal");
    if (input.hasClass("g-day")) {
      return input.val().isEmpty() ? DAY : input.val();
    }
    return number ? input.val() : cut(input, words.replaceAll("[\r\n]", " "));
  }

  /** As a browser would, which lets nobody write more. */
  private static String cut(Element input, String words) {
    String most = input.attr("maxlength");
    int length = most.isEmpty() ? words.length() : Integer.parseInt(most);
    return words.substring(0, Math.min(words.length(), length));
  }

  private static String picked(Element select) {
    return select.select("option").stream()
        .map(Element::val)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }
}
