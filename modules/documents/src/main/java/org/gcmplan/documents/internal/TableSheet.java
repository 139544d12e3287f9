package org.gcmplan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the first sheet of a checked workbook as its rows come by, and stops at the limit. */
final class TableSheet implements XSSFSheetXMLHandler.SheetContentsHandler {
  private static final int MOST_COLUMNS = 60;
  private static final Pattern DAYS_SINCE_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](1|true)");

  private final int mostLines;
  private final List<List<String>> lines = new ArrayList<>();
  private List<String> line = new ArrayList<>();

  TableSheet(int mostLines) {
    this.mostLines = mostLines;
  }

  List<List<String>> read(Path workbook) {
    try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
      mustNameABook(parts);
      XSSFReader book = new XSSFReader(parts);
      mustCountDaysAsUsual(book);
      Iterator<InputStream> sheets = book.getSheetsData();
      if (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  book.getStylesTable(),
                  new ReadOnlySharedStringsTable(parts),
                  this,
                  new CellText(),
                  false));
          xml.parse(new InputSource(sheet));
        }
      }
      return lines;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | POIXMLException
        | IllegalArgumentException
        | IllegalStateException broken) {
      throw Refusal.of("broken");
    }
  }

  /** The library takes for granted that the part is there which the archive names as the book. */
  private static void mustNameABook(OPCPackage parts) {
    PackageRelationship book =
        parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT).getRelationship(0);
    if (book == null || parts.getPart(book) == null) {
      throw Refusal.of("broken");
    }
  }

  private static void mustCountDaysAsUsual(XSSFReader book) throws IOException, OpenXML4JException {
    try (InputStream facts = book.getWorkbookData()) {
      String text = new String(facts.readAllBytes(), StandardCharsets.UTF_8);
      if (DAYS_SINCE_1904.matcher(text).find()) {
        throw Refusal.of("since1904");
      }
    }
  }

  @Override
  public void startRow(int row) {
    if (row >= mostLines) {
      throw Refusal.of("tooManyRows", mostLines);
    }
    while (lines.size() < row) {
      lines.add(List.of());
    }
    line = new ArrayList<>();
  }

  @Override
  public void endRow(int row) {
    lines.add(List.copyOf(line));
  }

  @Override
  public void cell(@Nullable String name, @Nullable String text, @Nullable XSSFComment comment) {
    int place = name == null ? line.size() : new CellReference(name).getCol();
    if (place >= MOST_COLUMNS) {
      return;
    }
    while (line.size() < place) {
      line.add("");
    }
    // A cell may name a shared text that is not there.
    line.add(Objects.requireNonNullElse(text, ""));
  }
}
