package org.gcmplan.exchange.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a workbook point to. */
final class SharedTexts {
  private SharedTexts() {}

  static List<String> read(InputStream part) throws XMLStreamException {
    List<String> texts = new ArrayList<>();
    XMLStreamReader xml = XmlParts.open(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
        texts.add(text(xml, "si"));
      }
    }
    return texts;
  }

  /** The text of an element with all its differently formatted runs, without reading aids. */
  static String text(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean aid = false;
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.getLocalName().equals("t") && !aid) {
          text.append(xml.getElementText());
        } else if (xml.getLocalName().equals("rPh")) {
          aid = true;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        aid = aid && !xml.getLocalName().equals("rPh");
        if (xml.getLocalName().equals(element)) {
          return EscapedText.read(text.toString());
        }
      }
    }
  }
}
