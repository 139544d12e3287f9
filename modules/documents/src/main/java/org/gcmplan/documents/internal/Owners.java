package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.stream.StreamSupport;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** Finds who answers for a thing's files. */
@Dependent
class Owners {
  private final Iterable<FileAccess> answering;

  @Inject
  Owners(@Any Instance<FileAccess> answering) {
    this((Iterable<FileAccess>) answering);
  }

  Owners(Iterable<FileAccess> answering) {
    this.answering = answering;
  }

  FileAccess of(Subject owner) {
    return StreamSupport.stream(answering.spliterator(), false)
        .filter(each -> each.kind().equals(owner.kind()))
        .findFirst()
        .orElseThrow(() -> new NotFound(owner.kind(), owner.id()));
  }
}
