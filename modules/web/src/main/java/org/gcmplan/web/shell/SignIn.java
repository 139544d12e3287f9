package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.DemonstrationAccounts;
import org.gcmplan.access.OutsideSignIns;
import org.gcmplan.access.SignInOutcome;
import org.gcmplan.access.SignIns;
import org.gcmplan.kernel.PlanClock;

/** The sign-in page: the password, then the code where there is a second factor. */
@Named
@RequestScoped
public class SignIn {
  @Inject Entrance entrance;
  @Inject HalfSignedIn half;
  @Inject HttpServletRequest request;
  @Inject SignIns signIns;
  @Inject OutsideSignIns outside;
  @Inject DemonstrationAccounts demonstration;
  @Inject PlanClock clock;
  @Inject Messages messages;
  @Inject Format format;

  private String name = "";
  private String password = "";
  private String code = "";

  public void enter() throws IOException, ServletException {
    SignInOutcome outcome = signIns.check(name.strip(), password.toCharArray());
    if (!outcome.accepted()) {
      tell(refusal(outcome.lockedUntil(), "web.signIn.refused"));
    } else if (outcome.codeNeeded()) {
      half.begin(name.strip(), clock.instant());
    } else {
      goIn(name.strip());
    }
  }

  public void enterCode() throws IOException, ServletException {
    Optional<String> person = half.person(clock.instant());
    if (person.isEmpty()) {
      half.end();
      tell(messages.of("web.signIn.tooLate"));
      return;
    }
    SignInOutcome outcome = signIns.checkCode(person.get(), code);
    if (outcome.accepted()) {
      half.end();
      goIn(person.get());
    } else {
      tell(refusal(outcome.lockedUntil(), "web.signIn.codeRefused"));
    }
  }

  /** Back to the name and the password. */
  public void startAgain() {
    half.end();
  }

  private void goIn(String userName) throws IOException, ServletException {
    FacesContext faces = FacesContext.getCurrentInstance();
    var response = (HttpServletResponse) faces.getExternalContext().getResponse();
    if (entrance.admit(userName, request, response)) {
      faces.getExternalContext().redirect(Destination.within(request.getContextPath(), getTo()));
      faces.responseComplete();
    } else {
      tell(messages.of("web.signIn.refused"));
    }
  }

  private String refusal(Optional<Instant> locked, String otherwise) {
    return locked
        .map(until -> messages.of("web.signIn.locked", format.moment(until)))
        .orElseGet(() -> messages.of(otherwise));
  }

  private static void tell(String text) {
    FacesContext.getCurrentInstance()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
  }

  /** Whether the password was right and the code is still to come. */
  public boolean isCodeAsked() {
    return half.person(clock.instant()).isPresent();
  }

  /** The outside provider at which one can sign in too. */
  public Optional<String> getOutside() {
    return outside.provider();
  }

  public List<DemonstrationAccounts.Shown> getDemonstrationAccounts() {
    return demonstration.shown();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Never given back to a page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never given back to a page. */
  public String getCode() {
    return "";
  }

  public void setCode(String code) {
    this.code = code;
  }

  /** Where to go afterwards: the page that asked for the sign-in. */
  public String getTo() {
    return Destination.wanted(request);
  }
}
