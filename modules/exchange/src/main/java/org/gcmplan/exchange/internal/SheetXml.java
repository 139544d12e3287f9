package org.gcmplan.exchange.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.gcmplan.exchange.internal.RawSheet.Cell;
import org.gcmplan.exchange.internal.RawSheet.Row;

/**
 * Reads the rows of a sheet as they come by, and stops at the limit. Names every cell that holds a
 * formula, an error, or is merged with others.
 */
class SheetXml {
  private final String sheet;
  private final List<String> texts;
  private final ImportLimits limits;
  private final Faults faults;
  private final List<Row> rows = new ArrayList<>();
  private Map<Integer, Cell> cells = new HashMap<>();
  private int number;

  SheetXml(String sheet, List<String> texts, ImportLimits limits, Faults faults) {
    this.sheet = sheet;
    this.texts = texts;
    this.limits = limits;
    this.faults = faults;
  }

  List<Row> read(InputStream part) throws XMLStreamException {
    XMLStreamReader xml = XmlParts.open(part);
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begin(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        rows.add(new Row(number, cells));
      }
    }
    return rows;
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "row" -> beginRow(xml);
      case "c" -> readCell(xml);
      case "mergeCell" -> {
        String range = attribute(xml, "ref");
        int row = new CellReference(range.split(":")[0]).getRow() + 1;
        faults.add(sheet, row, range, "exchange.fault.merged", range);
      }
      default -> {
        // Everything else is looks.
      }
    }
  }

  private void beginRow(XMLStreamReader xml) {
    if (rows.size() >= limits.rows()) {
      throw new FileRefused("exchange.file.rows", sheet, limits.rows());
    }
    String given = attribute(xml, "r");
    number = given.isEmpty() ? number + 1 : number(given);
    cells = new HashMap<>();
    if (List.of("1", "true").contains(attribute(xml, "hidden")) && number > 1) {
      faults.notice(sheet, number, "exchange.notice.hiddenRow");
    }
  }

  private void readCell(XMLStreamReader xml) throws XMLStreamException {
    String given = attribute(xml, "r");
    int place = given.isEmpty() ? cells.size() : new CellReference(given).getCol();
    limits.mustBeWithin(place, sheet);
    String name = CellReference.convertNumToColString(place) + number;
    String type = attribute(xml, "t");
    String content = "";
    while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
      if (xml.isStartElement()) {
        content = content(xml, name, content);
      }
    }
    if (type.equals("e")) {
      faults.add(sheet, number, name, "exchange.fault.error", name, content);
    }
    if (!content.isEmpty()) {
      cells.put(place, cell(type, content));
    }
  }

  private String content(XMLStreamReader xml, String name, String before)
      throws XMLStreamException {
    return switch (xml.getLocalName()) {
      case "v" -> xml.getElementText();
      case "is" -> SharedTexts.text(xml, "is");
      case "f" -> {
        faults.add(sheet, number, name, "exchange.fault.formula", name);
        yield before;
      }
      default -> before;
    };
  }

  private Cell cell(String type, String content) {
    return switch (type) {
      case "s" -> new Cell(shared(number(content)), false);
      case "", "n" -> new Cell(content, true);
      case "str" -> new Cell(EscapedText.read(content), false);
      default -> new Cell(content, false);
    };
  }

  private String shared(int place) {
    if (place >= texts.size()) {
      throw new FileRefused("exchange.file.damagedPart", sheet);
    }
    return texts.get(place);
  }

  private int number(String digits) {
    if (!digits.matches("\\d{1,8}")) {
      throw new FileRefused("exchange.file.damagedPart", sheet);
    }
    return Integer.parseInt(digits);
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String found = xml.getAttributeValue(null, name);
    return found == null ? "" : found;
  }
}
