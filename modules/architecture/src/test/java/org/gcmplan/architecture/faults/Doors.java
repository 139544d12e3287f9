package org.gcmplan.architecture.faults;

import java.net.URI;
import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/** By which doors people come to the two nodes: each by its own, or both by a proxy's. */
interface Doors {
  /** Where that node is found, or was; without a slash at the end. */
  URI door(int node);

  /** What a person's way to it knows of it: whether it said so when it was asked last. */
  boolean seemsReady(int node);

  /** Whose certificates are believed. */
  default SSLContext trust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
