package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.CallExtension;
import org.gcmplan.nominations.CallId;

/** Calls. */
@Dependent
class CallRepository {
  @PersistenceContext(unitName = "nominations")
  EntityManager entities;

  void add(Object entry) {
    entities.persist(entry);
  }

  void flush() {
    entities.flush();
  }

  Optional<CallEntry> find(CallId id) {
    return Optional.ofNullable(entities.find(CallEntry.class, id.value()));
  }

  CallEntry get(CallId id) {
    return find(id).orElseThrow(() -> new NotFound("call", id));
  }

  /** The same, for whoever changes it or takes a number: one at a time. */
  CallEntry locked(CallId id) {
    CallEntry call = get(id);
    // What this transaction has begun itself must be there to be read again.
    entities.flush();
    entities.lock(call, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(call);
    return call;
  }

  boolean knows(String code, Optional<CallId> but) {
    return all().stream()
        .filter(call -> but.filter(call.id()::equals).isEmpty())
        .anyMatch(call -> call.code().equalsIgnoreCase(code));
  }

  List<CallEntry> all() {
    return entities
        .createQuery("select c from CallEntry c order by c.opensOn desc, c.code", CallEntry.class)
        .getResultList();
  }

  List<CallExtension> extensions(CallId call) {
    return entities
        .createQuery(
            "select e from ExtensionOfCall e where e.call = :call order by e.doneAt",
            ExtensionOfCall.class)
        .setParameter("call", call.value())
        .getResultStream()
        .map(ExtensionOfCall::shown)
        .toList();
  }
}
