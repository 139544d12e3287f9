package org.gcmplan.access.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.kernel.Role;

/** What is typed to arrange a substitution. */
public class SubstitutionForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String principal = "";
  private String substitute = "";
  private LocalDate firstDay;
  private LocalDate lastDay;
  private Role[] roles = {};
  private String reason = "";

  NewSubstitution wanted() {
    return new NewSubstitution(
        UUID.fromString(principal),
        UUID.fromString(substitute),
        firstDay,
        lastDay,
        Set.of(roles),
        reason);
  }

  public String getPrincipal() {
    return principal;
  }

  public void setPrincipal(String principal) {
    this.principal = principal;
  }

  public String getSubstitute() {
    return substitute;
  }

  public void setSubstitute(String substitute) {
    this.substitute = substitute;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
