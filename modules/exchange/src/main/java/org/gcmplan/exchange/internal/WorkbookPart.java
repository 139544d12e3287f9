package org.gcmplan.exchange.internal;

import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads what the workbook says of its sheets as a whole. */
final class WorkbookPart {
  private WorkbookPart() {}

  /** The names of the sheets that a reader does not see. */
  static Set<String> hiddenSheets(InputStream part) throws XMLStreamException {
    Set<String> hidden = new HashSet<>();
    XMLStreamReader xml = XmlParts.open(part);
    while (xml.hasNext()) {
      xml.next();
      if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
        mustCountDaysAsUsual(xml.getAttributeValue(null, "date1904"));
      }
      if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
        String state = xml.getAttributeValue(null, "state");
        if (state != null && !state.equals("visible")) {
          hidden.add(xml.getAttributeValue(null, "name"));
        }
      }
    }
    return hidden;
  }

  private static void mustCountDaysAsUsual(String since1904) {
    if ("1".equals(since1904) || "true".equals(since1904)) {
      throw new FileRefused("exchange.file.date1904");
    }
  }
}
