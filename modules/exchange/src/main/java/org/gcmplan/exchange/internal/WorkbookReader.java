package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Reads a workbook that {@link ZipGuard} has let through. The parts are found by the library, the
 * XML is read by ourselves, row by row.
 */
class WorkbookReader {
  private final ImportLimits limits;
  private final Faults faults;

  WorkbookReader(ImportLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** The sheets in their order; those that are not wanted come without rows. */
  List<RawSheet> read(byte[] file, Predicate<String> wanted) {
    ZipSecureFile.setMinInflateRatio(1.0 / limits.ratio());
    ZipSecureFile.setMaxFileCount(limits.parts());
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
      return sheets(new XSSFReader(parts), wanted);
    } catch (IOException
        | OpenXML4JException
        | POIXMLException
        | IllegalArgumentException
        | XMLStreamException unreadable) {
      throw new FileRefused("exchange.file.damaged");
    }
  }

  private List<RawSheet> sheets(XSSFReader book, Predicate<String> wanted)
      throws IOException, OpenXML4JException, XMLStreamException {
    List<String> texts = texts(book);
    Set<String> hidden = hidden(book);
    List<RawSheet> sheets = new ArrayList<>();
    var parts = book.getSheetIterator();
    while (parts.hasNext()) {
      try (InputStream part = parts.next()) {
        String name = parts.getSheetName();
        var table = SheetNames.recognise(name);
        var rows =
            wanted.test(name)
                ? new SheetXml(name, texts, limits, faults).read(part)
                : List.<RawSheet.Row>of();
        sheets.add(
            new RawSheet(name, table, hidden.contains(name), SheetWriter.ROWS_OF_HEADING, rows));
      }
    }
    return sheets;
  }

  private static List<String> texts(XSSFReader book)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream part = book.getSharedStringsData()) {
      return part == null ? List.of() : SharedTexts.read(part);
    }
  }

  private static Set<String> hidden(XSSFReader book)
      throws IOException, OpenXML4JException, XMLStreamException {
    try (InputStream part = book.getWorkbookData()) {
      return WorkbookPart.hiddenSheets(part);
    }
  }
}
