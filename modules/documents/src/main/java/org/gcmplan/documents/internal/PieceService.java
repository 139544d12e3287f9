package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional
class PieceService implements FilePieces {
  private final FileStore store;

  @Inject
  PieceService(FileStore store) {
    this.store = store;
  }

  @Override
  public byte[] piece(String sha256, int part) {
    return store.piece(sha256, part);
  }

  @Override
  public long sizeOf(String sha256) {
    return store.sizeOf(sha256);
  }
}
