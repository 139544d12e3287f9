package org.gcmplan.access.web;

import java.io.Serializable;
import org.gcmplan.kernel.Role;

/** What is typed to open an account; the password is kept apart, for the request only. */
public class AccountForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String userName = "";
  private String nameVi = "";
  private String nameEn = "";
  private String body = "";
  private Role[] roles = {};

  public String getUserName() {
    return userName;
  }

  public void setUserName(String userName) {
    this.userName = userName;
  }

  public String getNameVi() {
    return nameVi;
  }

  public void setNameVi(String nameVi) {
    this.nameVi = nameVi;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }
}
