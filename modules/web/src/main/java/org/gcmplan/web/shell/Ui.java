package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Language;

/** The language and theme of the current request, and addresses that keep them. */
@Named
@RequestScoped
public class Ui {
  @Inject HttpServletRequest request;
  @Inject Country country;

  public Language getLanguage() {
    return Preferences.language(request, country);
  }

  public Language getOtherLanguage() {
    return getLanguage() == Language.VI ? Language.EN : Language.VI;
  }

  public Locale getLocale() {
    return getLanguage().locale();
  }

  /** The chosen theme, or empty when the system decides. */
  public String getTheme() {
    return Preferences.theme(request);
  }

  /** The current page as it was asked for, without the note of what was just done. */
  public String getHere() {
    return Address.of(request).without("done").toString();
  }

  /** The current page with another value of a parameter. */
  public String here(String name, Object value) {
    return Address.of(request).without("done").with(name, value).toString();
  }

  /** The current page in another language. */
  public String in(String language) {
    return Address.of(request).without("done").with("lang", Language.of(language).tag()).toString();
  }

  public String to(String path) {
    return address(path).toString();
  }

  public String to(String path, String name, Object value) {
    return address(path).with(name, value).toString();
  }

  public String to(String path, String name, Object value, String name2, Object value2) {
    return address(path).with(name, value).with(name2, value2).toString();
  }

  public String to(
      String path, String name, Object value, String name2, Object value2, String n3, Object v3) {
    return address(path).with(name, value).with(name2, value2).with(n3, v3).toString();
  }

  private Address address(String path) {
    Address address = new Address(request.getContextPath() + path);
    boolean keepsLanguage =
        Preferences.onlyByAddress(request) && getLanguage() != country.language();
    return keepsLanguage ? address.with("lang", getLanguage().tag()) : address;
  }
}
