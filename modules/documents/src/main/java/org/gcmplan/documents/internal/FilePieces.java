package org.gcmplan.documents.internal;

/** Pieces of kept files, each read in a transaction of its own: a slow reader holds none open. */
interface FilePieces {

  byte[] piece(String sha256, int part);

  long sizeOf(String sha256);
}
