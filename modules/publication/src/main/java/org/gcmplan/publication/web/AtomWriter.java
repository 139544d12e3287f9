package org.gcmplan.publication.web;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of a feed; characters that XML cannot hold are left out. */
final class AtomWriter {
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void begin(String root, String namespace, String language) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement(root);
    xml.writeDefaultNamespace(namespace);
    xml.writeAttribute("xml:lang", language);
  }

  void begin(String element) throws XMLStreamException {
    xml.writeStartElement(element);
  }

  void end() throws XMLStreamException {
    xml.writeEndElement();
  }

  void text(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(UNWRITABLE.matcher(text).replaceAll(""));
    xml.writeEndElement();
  }

  void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", address);
  }
}
