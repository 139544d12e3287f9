package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.kernel.WorkingDayCalendar;

/** A time allowed: so many days, or so many working days. */
public record RuleDays(int count, boolean working) {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,3})(w?)");

  /**
   * Reads {@code 15} (days) or {@code 5w} (working days).
   *
   * @throws IllegalArgumentException for anything else
   */
  public static RuleDays parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("Write it as 15 or 5w: " + text);
    }
    return new RuleDays(Integer.parseInt(form.group(1)), !form.group(2).isEmpty());
  }

  /** The last day, counted from the day after the given one. */
  public LocalDate after(LocalDate day, WorkingDayCalendar calendar) {
    return working ? calendar.plusWorkingDays(day, count) : day.plusDays(count);
  }

  /** As written: 15, 5w. */
  public String text() {
    return count + (working ? "w" : "");
  }
}
