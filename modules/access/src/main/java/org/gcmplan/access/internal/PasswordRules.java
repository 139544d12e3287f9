package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Problem;

/**
 * What a new password must be: long, and not to be guessed from a list or from the user name. No
 * rules of composition, as they make passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
@Dependent
class PasswordRules {
  private static final int LONGEST = 128;
  private static final int FEWEST_DISTINCT = 5;
  private static final int FEWEST_UNCOMMON = 5;

  private final int shortest;
  private final List<String> common;

  @Inject
  PasswordRules(AccessSettings settings) {
    this.shortest = settings.passwordLength();
    this.common = readCommon();
  }

  List<Problem> problems(String field, String typed, String userName) {
    var password = Normalizer.normalize(typed, Normalizer.Form.NFC);
    var folded = Folded.of(password);
    var problems = new ArrayList<Problem>();
    long length = password.codePoints().count();
    if (length < shortest) {
      problems.add(new Problem(field, "access.passwordTooShort", shortest));
    } else if (length > LONGEST) {
      problems.add(new Problem(field, "access.passwordTooLong", LONGEST));
    } else if (isCommon(folded)) {
      problems.add(new Problem(field, "access.passwordCommon"));
    }
    if (folded.contains(Folded.of(userName))) {
      problems.add(new Problem(field, "access.passwordHasUserName"));
    }
    return problems;
  }

  /** Common when little is left beside the words of the list, or few letters make it up. */
  private boolean isCommon(String folded) {
    String rest = folded;
    for (String word : common) {
      rest = rest.replace(word, "");
    }
    return rest.length() < FEWEST_UNCOMMON || folded.chars().distinct().count() < FEWEST_DISTINCT;
  }

  private static List<String> readCommon() {
    var file = PasswordRules.class.getResourceAsStream("/org/gcmplan/access/common-passwords.txt");
    try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(Folded::of)
          .filter(word -> !word.isEmpty())
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
