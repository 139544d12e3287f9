package org.gcmplan.updates.web;

import java.io.Serializable;
import org.gcmplan.kernel.LocalizedText;

/** A text as it is typed in both languages. */
public class TypedText implements Serializable {
  private static final long serialVersionUID = 1L;

  private String vi = "";
  private String en = "";

  static TypedText of(LocalizedText text) {
    TypedText typed = new TypedText();
    typed.show(text);
    return typed;
  }

  void show(LocalizedText text) {
    vi = text.vi();
    en = text.en();
  }

  LocalizedText text() {
    return new LocalizedText(vi, en);
  }

  public String getVi() {
    return vi;
  }

  public void setVi(String vi) {
    this.vi = Typed.orEmpty(vi);
  }

  public String getEn() {
    return en;
  }

  public void setEn(String en) {
    this.en = Typed.orEmpty(en);
  }
}
