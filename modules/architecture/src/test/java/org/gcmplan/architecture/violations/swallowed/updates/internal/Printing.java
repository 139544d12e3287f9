package org.gcmplan.architecture.violations.swallowed.updates.internal;

class Printing {
  void print() {
    System.out.println("lost");
  }
}
