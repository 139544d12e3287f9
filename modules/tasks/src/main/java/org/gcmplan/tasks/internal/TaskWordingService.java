package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

@ApplicationScoped
@Transactional
class TaskWordingService implements TaskWording {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final PlanFrameCatalogue frame;
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  TaskWordingService(
      PlanFrameCatalogue frame, AgencyDirectory agencies, LocalityDirectory localities) {
    this.frame = frame;
    this.agencies = agencies;
    this.localities = localities;
  }

  @Override
  public String label(TaskField field, Language language) {
    return TaskTexts.label(field, language);
  }

  @Override
  public String words(TaskField field, FieldValue value, LocalDate day, Language language) {
    return switch (field.kind()) {
      case TEXT -> value.text().exactlyIn(language);
      case TEXTS, NUMBERS -> list(value, part -> part);
      case NUMBER -> list(value, part -> focusArea(part, language));
      case AMOUNT -> list(value, part -> amount(part, language));
      case DATE -> list(value, TaskWordingService::date);
      case CHOICE -> list(value, part -> choice(field, part, language));
      case AGENCY, AGENCIES -> list(value, part -> agency(part, language));
      case LOCALITIES -> list(value, part -> locality(part, day, language));
    };
  }

  private static String list(FieldValue value, Function<String, String> words) {
    List<String> parts = value.parts();
    return parts.stream().map(words).collect(Collectors.joining("; "));
  }

  private String focusArea(String number, Language language) {
    return frame.focusAreas().stream()
        .filter(area -> String.valueOf(area.number()).equals(number))
        .findFirst()
        .map(area -> number + ". " + area.name().in(language))
        .orElse(number);
  }

  private static String amount(String amount, Language language) {
    try {
      DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
      return new DecimalFormat("#,##0.######", symbols).format(new BigDecimal(amount));
    } catch (NumberFormatException notANumber) {
      return amount;
    }
  }

  private static String date(String date) {
    try {
      return DAY.format(LocalDate.parse(date));
    } catch (DateTimeException notADate) {
      return date;
    }
  }

  private static String choice(TaskField field, String choice, Language language) {
    String key = "tasks.choice." + field + "." + choice;
    return TaskTexts.has(key) ? TaskTexts.of(key, language) : choice;
  }

  private String agency(String id, Language language) {
    return named(
        id,
        uuid ->
            agencies.find(new AgencyId(uuid)).map(agency -> agency.name().in(language)).orElse(id));
  }

  private String locality(String id, LocalDate day, Language language) {
    return named(
        id,
        uuid ->
            localities
                .find(new LocalityId(uuid), day)
                .map(unit -> unit.designation().fullName().in(language))
                .orElse(id));
  }

  private static String named(String id, Function<UUID, String> name) {
    try {
      return name.apply(UUID.fromString(id));
    } catch (IllegalArgumentException notAnId) {
      return id;
    }
  }
}
