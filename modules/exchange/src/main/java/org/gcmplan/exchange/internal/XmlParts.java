package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a workbook without ever resolving anything outside of it. */
final class XmlParts {
  private static final XMLInputFactory FACTORY = factory();

  private XmlParts() {}

  private static XMLInputFactory factory() {
    // The JDK's own reader: which one a server brings along must not decide what is safe.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  static XMLStreamReader open(InputStream xml) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(xml);
  }

  /** Refuses a part that declares a document type, which a workbook never does. */
  static void mustDeclareNothing(String name, byte[] beginning) {
    try {
      XMLStreamReader reader = open(new ByteArrayInputStream(beginning));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new FileRefused("exchange.file.entities", name);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          return;
        }
      }
    } catch (XMLStreamException unreadable) {
      throw new FileRefused("exchange.file.damagedPart", name);
    }
    throw new FileRefused("exchange.file.damagedPart", name);
  }
}
