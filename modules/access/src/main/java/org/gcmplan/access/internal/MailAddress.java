package org.gcmplan.access.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** A mail address, in one way of writing it. */
record MailAddress(String value) {
  private static final int LONGEST = 254;
  private static final Pattern FORM = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

  MailAddress {
    value = value.strip().toLowerCase(Locale.ROOT);
  }

  boolean isWellFormed() {
    return value.length() <= LONGEST && FORM.matcher(value).matches();
  }
}
