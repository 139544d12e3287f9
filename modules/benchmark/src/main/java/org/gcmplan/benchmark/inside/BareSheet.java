package org.gcmplan.benchmark.inside;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the cells of a sheet as they come, and asks nothing. */
final class BareSheet implements XSSFSheetXMLHandler.SheetContentsHandler {
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();

  static List<List<String>> read(byte[] workbook) throws IOException {
    BareSheet contents = new BareSheet();
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      XSSFReader book = new XSSFReader(parts);
      try (InputStream sheet = book.getSheetsData().next()) {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                book.getStylesTable(), new ReadOnlySharedStringsTable(parts), contents, false));
        xml.parse(new InputSource(sheet));
      }
    } catch (OpenXML4JException | SAXException | ParserConfigurationException broken) {
      throw new IOException(broken);
    }
    return contents.lines;
  }

  @Override
  public void startRow(int row) {
    line = new ArrayList<>();
  }

  @Override
  public void endRow(int row) {
    lines.add(line);
  }

  @Override
  public void cell(@Nullable String place, @Nullable String text, @Nullable XSSFComment comment) {
    line.add(text == null ? "" : text);
  }
}
