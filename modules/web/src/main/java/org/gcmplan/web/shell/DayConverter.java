package org.gcmplan.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Days as people write them. A day that no calendar has is refused: 31/02 is not the 28th. */
@FacesConverter("gcm.day")
public class DayConverter implements Converter<LocalDate> {
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  @Override
  public @Nullable LocalDate getAsObject(
      FacesContext context, UIComponent field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(typed.strip(), READ);
    } catch (DateTimeParseException noDay) {
      throw new ConverterException(told(context, field), noDay);
    }
  }

  @Override
  public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDate day) {
    return day == null ? "" : day.format(SHOWN);
  }

  private static FacesMessage told(FacesContext context, UIComponent field) {
    var locale = context.getViewRoot().getLocale();
    String form =
        ResourceBundle.getBundle(context.getApplication().getMessageBundle(), locale)
            .getString("primefaces.calendar.INVALID");
    Object label =
        Objects.requireNonNullElse(field.getAttributes().get("label"), field.getClientId(context));
    String text = new MessageFormat(form, locale).format(new Object[] {label});
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }
}
