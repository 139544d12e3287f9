package org.gcmplan.architecture.violations.xml.updates.internal;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/** Makes a parser as the platform gives it, which fetches what a file names. */
final class ReadsXmlItself {
  boolean isStrict() throws ParserConfigurationException {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().isValidating();
  }
}
