package org.gcmplan.documents;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.gcmplan.kernel.Folded;

/**
 * A file on its way out: saved by the browser, never shown by it, whatever it turns out to be.
 *
 * @param content read once, in small pieces
 */
public record Download(String name, String mediaType, long size, InputStream content) {

  /** Sends the file and closes it. The status and caching headers are the caller's. */
  public void sendTo(HttpServletResponse response) throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader("Content-Disposition", disposition());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    try (InputStream bytes = content) {
      OutputStream out = response.getOutputStream();
      bytes.transferTo(out);
    }
  }

  /** RFC 6266: a plain name for old programs, the real one for all others. */
  String disposition() {
    String plain = Folded.of(name).replaceAll("[^a-z0-9._ -]", "_");
    String real = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + real;
  }
}
