package org.gcmplan.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** A user name as typed at sign-in; whether anybody has it is another matter. */
record UserName(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{1,58}[a-z0-9]");

  UserName {
    value = Normalizer.normalize(value, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  boolean isWellFormed() {
    return FORM.matcher(value).matches();
  }

  /**
   * The row of tries that this name shares with one in 4,096 other unknown names. Too coarse to
   * find out from it what somebody typed.
   */
  String triesOfUnknown() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hex = HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
      return "unknown-" + hex.substring(0, 3);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }
}
