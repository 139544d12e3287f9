package org.gcmplan.architecture.outside;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A certificate as it comes out of the printer: looked at, and its code read as a phone does. */
final class PrintedCertificate {
  private static final int DOTS_PER_INCH = 150;
  private static final float DOTS_PER_MILLIMETRE = DOTS_PER_INCH / 25.4f;

  private PrintedCertificate() {}

  /** What the QR code says to a camera held over the lower left corner. */
  static String code(Path file) throws IOException, ReaderException {
    try (PDDocument paper = Loader.loadPDF(file.toFile())) {
      BufferedImage sheet = new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH);
      BufferedImage corner = sheet.getSubimage(dots(50), dots(229), dots(34), dots(34));
      return new QRCodeReader()
          .decode(new BinaryBitmap(new HybridBinarizer(pixels(corner))))
          .getText();
    }
  }

  static String words(Path file) throws IOException {
    try (PDDocument paper = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(paper);
    }
  }

  private static int dots(int millimetres) {
    return Math.round(millimetres * DOTS_PER_MILLIMETRE);
  }

  private static RGBLuminanceSource pixels(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new RGBLuminanceSource(
        width, height, picture.getRGB(0, 0, width, height, new int[width * height], 0, width));
  }
}
