package org.gcmplan.certificates.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR picture: one path of an SVG drawing, whatever its size on paper. */
final class QrDrawing {
  private static final int QUIET_ZONE = 2;

  private QrDrawing() {}

  static String of(String address) {
    BitMatrix dots = dots(address);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        int run = run(dots, x, y);
        if (run > 0) {
          path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
          x += run;
        }
      }
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" alt="QR" width="26mm" height="26mm" viewBox="0 0 %1$d %1$d">\
        <path fill="#ffffff" d="M0 0h%1$dv%1$dh-%1$dz"/><path fill="#000000" d="%2$s"/></svg>"""
        .formatted(dots.getWidth(), path);
  }

  /** How many dark dots follow one another from there on. */
  private static int run(BitMatrix dots, int x, int y) {
    int end = x;
    while (end < dots.getWidth() && dots.get(end, y)) {
      end++;
    }
    return end - x;
  }

  private static BitMatrix dots(String address) {
    Map<EncodeHintType, Object> hints =
        Map.of(
            EncodeHintType.ERROR_CORRECTION,
            ErrorCorrectionLevel.M,
            EncodeHintType.MARGIN,
            QUIET_ZONE);
    try {
      return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("No QR code holds this address", tooLong);
    }
  }
}
