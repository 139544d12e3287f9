package org.gcmplan.architecture.faults;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form that somebody fills in and sends, as a browser without scripts would. */
final class Form {
  private record Field(String name, String value) {}

  private final URI page;
  private final FormElement form;
  private final List<Field> fields = new ArrayList<>();

  Form(URI page, FormElement form) {
    this.page = page;
    this.form = form;
    for (KeyVal each : form.formData()) {
      Element source = form.getElementsByAttributeValue("name", each.key()).first();
      if (source == null || !isButton(source)) {
        fields.add(new Field(each.key(), each.value()));
      }
    }
    // A script of the page adds it: by it the server knows its own page again.
    Optional.ofNullable(form.root().selectFirst("script[nonce]"))
        .ifPresent(script -> fields.add(new Field("primefaces.nonce", script.attr("nonce"))));
  }

  private static boolean isButton(Element element) {
    return element.tagName().equals("button") || element.attr("type").equals("submit");
  }

  URI target() {
    return page.resolve(form.attr("action"));
  }

  /** Fills in the field of that name, or whose name ends so. */
  Form fill(String ending, String value) {
    String name = named(ending).orElseThrow(() -> new AssertionError("No field " + ending));
    fields.removeIf(field -> field.name().equals(name));
    fields.add(new Field(name, value));
    return this;
  }

  /** Fills in the field with a label that begins so. */
  Form fillLabelled(String label, String value) {
    String id =
        form.select("label[for]").stream()
            .filter(each -> each.text().startsWith(label))
            .map(each -> each.attr("for"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No field labelled " + label));
    return fill(form.getElementById(id).attr("name"), value);
  }

  /** Fills in every text field that lies within that part of the form. */
  Form fillAllWithin(String part, String value) {
    form.select("textarea[name], input[type=text][name]").stream()
        .map(each -> each.attr("name"))
        .filter(name -> name.contains(part))
        .forEach(name -> fill(name, value));
    return this;
  }

  /** Ticks one more box of that name. */
  Form tick(String ending, String value) {
    fields.add(
        new Field(named(ending).orElseThrow(() -> new AssertionError("No box " + ending)), value));
    return this;
  }

  Form untickAll(String ending) {
    named(ending).ifPresent(name -> fields.removeIf(field -> field.name().equals(name)));
    return this;
  }

  /** The values that the boxes or the choices of that name offer. */
  List<String> offered(String ending) {
    return named(ending)
        .map(name -> form.getElementsByAttributeValue("name", name))
        .map(
            found ->
                found.first().tagName().equals("select")
                    ? found.select("option").eachAttr("value")
                    : found.eachAttr("value"))
        .orElse(List.of());
  }

  /** What is sent when the button with that label, or that end of its name, is pressed. */
  String pressed(String ending) {
    Element button =
        form.select("button, input[type=submit]").stream()
            .filter(each -> each.attr("name").endsWith(ending) || each.text().equals(ending))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button " + ending));
    List<Field> all = new ArrayList<>(fields);
    all.add(new Field(button.attr("name"), button.attr("value")));
    return all.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  private Optional<String> named(String ending) {
    return form.select("[name]").stream()
        .map(each -> each.attr("name"))
        .filter(name -> name.equals(ending) || name.endsWith(":" + ending))
        .findFirst();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
