package org.gcmplan.documents.internal;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.gcmplan.documents.OfficialDocument;

/**
 * Prints documents as PDF/A-2u: every font within, every sign with its meaning. Nothing is fetched
 * from anywhere while it works.
 */
@Dependent
class PdfPress {
  private static final String RESOURCES = "/org/gcmplan/documents/";

  /** How wide the letters of our four fonts are, read once and not for every paper. */
  private static final FSDefaultCacheStore METRICS = new FSDefaultCacheStore();

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final HouseStyle style;

  @Inject
  PdfPress(HouseStyle style) {
    this.style = style;
  }

  byte[] print(OfficialDocument document) {
    String css = new String(read("print.css"), StandardCharsets.UTF_8);
    String page = new HtmlDocument(document, FixedWords.of(style, document)).write(css);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    print(page, printed);
    return printed.toByteArray();
  }

  void print(String page, OutputStream to) {
    try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
      press(page).useSVGDrawer(drawings).toStream(to).run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PdfRendererBuilder press(String page) {
    PdfRendererBuilder press = new PdfRendererBuilder();
    font(press, "Tinos-Regular.ttf", 400, FontStyle.NORMAL);
    font(press, "Tinos-Italic.ttf", 400, FontStyle.ITALIC);
    font(press, "Tinos-Bold.ttf", 700, FontStyle.NORMAL);
    font(press, "Tinos-BoldItalic.ttf", 700, FontStyle.ITALIC);
    press.usePdfAConformance(PdfAConformance.PDFA_2_U);
    press.usePdfUaAccessibility(true);
    press.useColorProfile(COLOURS);
    press.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
    press.useUriResolver((base, address) -> null);
    press.withProducer("GCM Plan");
    press.withHtmlContent(page, null);
    return press;
  }

  private static void font(PdfRendererBuilder press, String file, int weight, FontStyle style) {
    press.useFont(() -> open("fonts/" + file), "Tinos", weight, style, true);
  }

  private static byte[] read(String name) {
    try (InputStream resource = open(name)) {
      return resource.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(PdfPress.class.getResourceAsStream(RESOURCES + name), name);
  }
}
