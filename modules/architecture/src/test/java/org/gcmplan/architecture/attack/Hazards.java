package org.gcmplan.architecture.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a {@link Canary} has become in an answer, beside text. Each kind of file has its own eye.
 */
final class Hazards {
  /** A quote that nothing escapes, and the call behind it: a string of a script was left. */
  private static final Pattern LEFT_A_STRING = Pattern.compile("(?<!\\\\)[\"'];zqx\\(\\)");

  private static final Pattern EVALUATED =
      Pattern.compile("(//|})" + Canary.EVALUATED + "|" + Canary.EVALUATED + "\\$");

  private static final String STARTS_A_FORMULA = "=+-@＝＋－＠\t\r\n";
  private static final List<String> PDF_ACTIONS =
      List.of("JavaScript", "JS", "Launch", "SubmitForm", "ImportData", "GoToR", "URI");

  private final List<String> found = new ArrayList<>();
  private boolean marked;

  private Hazards() {}

  /** What is wrong with an answer; empty where every canary stayed text. */
  static Hazards in(Answer answer) {
    Hazards hazards = new Hazards();
    hazards.headers(answer);
    String type = answer.header("Content-Type").toLowerCase(Locale.ROOT);
    String name = answer.header("Content-Disposition").toLowerCase(Locale.ROOT);
    hazards.look(kind(type, name), answer.bytes());
    return hazards;
  }

  /** What is wrong with a file of that kind: html, csv, zip, pdf, xml, or anything else. */
  static Hazards in(String kind, byte[] content) {
    Hazards hazards = new Hazards();
    hazards.look(kind, content);
    return hazards;
  }

  List<String> found() {
    return found;
  }

  /** Whether there was a canary at all. */
  boolean sawCanary() {
    return marked;
  }

  private static String kind(String type, String name) {
    Map<String, String> kinds = new TreeMap<>();
    kinds.put("text/html", "html");
    kinds.put("xhtml", "html");
    kinds.put("text/csv", "csv");
    kinds.put("spreadsheetml", "zip");
    kinds.put("wordprocessingml", "zip");
    kinds.put("application/zip", "zip");
    kinds.put("application/pdf", "pdf");
    kinds.put("atom+xml", "xml");
    kinds.put("text/xml", "xml");
    return kinds.entrySet().stream()
        .filter(kind -> type.contains(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(name.contains(".csv") ? "csv" : "other");
  }

  private void look(String kind, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    switch (kind) {
      case "html" -> html(Jsoup.parse(text));
      case "csv" -> csv(text);
      case "zip" -> zip(bytes);
      case "pdf" -> pdf(bytes);
      case "xml" -> xml(text);
      default -> evaluated(text);
    }
  }

  private void headers(Answer answer) {
    answer.response().headers().map().keySet().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(Canary.MARK))
        .forEach(name -> found.add("header " + name));
  }

  private void evaluated(String text) {
    marked |= text.contains(Canary.MARK);
    if (EVALUATED.matcher(text).find()) {
      found.add("evaluated");
    }
  }

  private void html(Document page) {
    evaluated(page.outerHtml());
    for (Element each : page.getAllElements()) {
      if (each.normalName().contains(Canary.MARK)) {
        found.add("element in " + path(each.parent()));
      }
      if (each.normalName().equals("script") && runs(each.data())) {
        found.add("script in " + path(each.parent()));
      }
      if (each.normalName().equals("style") && each.data().contains(Canary.MARK)) {
        found.add("style in " + path(each.parent()));
      }
      each.attributes().forEach(attribute -> attribute(each, attribute));
    }
  }

  private void attribute(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    boolean made = name.contains(Canary.MARK) || name.contains("zqx()");
    boolean handles = name.startsWith("on") && (runs(value) || value.startsWith("zqx"));
    boolean styles = name.equals("style") && value.contains(Canary.MARK);
    boolean leads =
        List.of("href", "src", "action", "formaction").contains(name)
            && value
                .strip()
                .toLowerCase(Locale.ROOT)
                .matches("(?s)(javascript|data|vbscript):.*zqx.*");
    boolean calls = name.equals("src") && value.matches("http://127\\.0\\.0\\.1:\\d+/zqx.*");
    if (made || handles || styles || leads || calls) {
      found.add("attribute " + name + " of " + path(element));
    }
  }

  private static boolean runs(String script) {
    return LEFT_A_STRING.matcher(script).find();
  }

  private static String path(Element element) {
    return element == null ? "" : element.cssSelector();
  }

  private void csv(String text) {
    evaluated(text);
    List<List<String>> rows = CsvCells.of(text.replaceFirst("^\uFEFF", ""));
    for (List<String> row : rows) {
      if (row.size() != rows.get(0).size()) {
        found.add("a row of " + row.size() + " cells, the first has " + rows.get(0).size());
      }
      for (String cell : row) {
        if (cell.contains(Canary.MARK) && startsAFormula(cell)) {
          found.add("formula " + cell.substring(0, Math.min(12, cell.length())).strip());
        }
      }
    }
  }

  private static boolean startsAFormula(String cell) {
    String bare = cell.strip();
    return STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0
        || !bare.isEmpty() && STARTS_A_FORMULA.indexOf(bare.charAt(0)) >= 0;
  }

  private void zip(byte[] bytes) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        if (name.contains("..")
            || name.startsWith("/")
            || name.matches("(?s).*[\\p{Cntrl}:\\\\].*")) {
          found.add("name " + name);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean xml = List.of("xml", "rels").contains(ending);
        look(xml ? "xml" : ending, zip.readAllBytes());
      }
    } catch (IOException broken) {
      found.add("no archive: " + broken);
    }
  }

  /** XML of a feed, or within an office file: nothing of ours, no formula, no field. */
  private void xml(String text) {
    evaluated(text);
    Document read = Jsoup.parse(text, "", Parser.xmlParser().setTrackErrors(20));
    for (Element each : read.getAllElements()) {
      String name = each.tagName().toLowerCase(Locale.ROOT).replaceFirst(".*:", "");
      boolean formula = List.of("f", "instrtext", "ddelink", "oleobject").contains(name);
      boolean linked = name.equals("relationship") && each.outerHtml().contains(Canary.MARK);
      boolean made = name.contains(Canary.MARK) || each.hasAttr(Canary.MARK);
      if (made || linked || formula && each.text().contains(Canary.MARK)) {
        found.add("element " + name);
      }
    }
  }

  private void pdf(byte[] bytes) {
    try (PDDocument paper = Loader.loadPDF(bytes)) {
      evaluated(new PDFTextStripper().getText(paper));
      paper.getDocument().getXrefTable().keySet().stream()
          .map(key -> paper.getDocument().getObjectFromPool(key))
          .forEach(this::action);
    } catch (IOException broken) {
      found.add("no PDF: " + broken);
    }
  }

  private void action(COSObject object) {
    if (object.getObject() instanceof COSDictionary dictionary) {
      String kind = dictionary.getNameAsString(COSName.S, "");
      boolean embeds = dictionary.containsKey(COSName.EMBEDDED_FILES);
      if (embeds || PDF_ACTIONS.contains(kind) && dictionary.toString().contains(Canary.MARK)) {
        found.add("PDF action " + kind);
      }
    }
  }
}
