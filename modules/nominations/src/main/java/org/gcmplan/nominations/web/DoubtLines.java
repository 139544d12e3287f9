package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationChecks;
import org.gcmplan.nominations.NominationId;

/** Doubts in words. */
@Named
@RequestScoped
public class DoubtLines {
  @Inject NominationChecks checks;
  @Inject CurrentActor reader;

  private final Map<NominationId, List<Doubt>> known = new HashMap<>();

  public List<Doubt> of(NominationId nomination) {
    return known.computeIfAbsent(nomination, id -> checks.of(reader.get(), id));
  }

  /** The text of a doubt in the language of the page. */
  public String text(Doubt doubt) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.gcmplan.nominations.messages", NominationTyping.language().locale());
    if (doubt.kind() == DoubtKind.INCOMPLETE) {
      return texts.getString("nominations.missing." + doubt.reference());
    }
    Object[] args = doubt.args().stream().map(DoubtLines::word).toArray();
    return new MessageFormat(texts.getString("nominations.doubt." + doubt.kind())).format(args);
  }

  private static Object word(Object arg) {
    if (arg instanceof LocalizedText text) {
      return text.in(NominationTyping.language());
    }
    return arg instanceof LocalDate day
        ? day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))
        : String.valueOf(arg);
  }

  public boolean mayJustify(Doubt doubt) {
    return doubt.weight() == DoubtWeight.WARN;
  }

  public long stopping(NominationId nomination) {
    return of(nomination).stream().filter(Doubt::stops).count();
  }
}
