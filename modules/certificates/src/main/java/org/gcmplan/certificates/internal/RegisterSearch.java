package org.gcmplan.certificates.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.kernel.Folded;

/** A filter as a query, made of the parts that are wanted. */
final class RegisterSearch {
  private final StringBuilder conditions = new StringBuilder(" where 1 = 1");
  private final Map<String, Object> values = new HashMap<>();

  RegisterSearch(RegisterFilter filter) {
    int word = 0;
    for (String wanted : Folded.of(filter.recipient()).split("\\s+")) {
      if (!wanted.isEmpty()) {
        String name = "word" + word++;
        and("r.recipient.folded like :" + name + " escape '!'", name, "%" + escaped(wanted) + "%");
      }
    }
    filter
        .year()
        .ifPresent(
            year -> {
              and("r.decidedOn >= :first", "first", LocalDate.of(year, 1, 1));
              and("r.decidedOn <= :last", "last", LocalDate.of(year, 12, 31));
            });
    if (!filter.programmeCode().isEmpty()) {
      and("r.achievement.programmeCode = :programme", "programme", filter.programmeCode());
    }
    filter.body().ifPresent(body -> and("r.recipient.bodyId = :body", "body", body.id()));
    filter
        .standing()
        .ifPresent(
            standing ->
                conditions.append(
                    standing
                        ? " and r.revocation.ground is null"
                        : " and r.revocation.ground is not null"));
  }

  TypedQuery<RegisterRow> rows(EntityManager entities) {
    return filled(
        entities.createQuery(
            "select r from RegisterRow r"
                + conditions
                + " order by r.decidedOn desc, r.decisionNumber, r.place, r.id",
            RegisterRow.class));
  }

  TypedQuery<Long> count(EntityManager entities) {
    return filled(
        entities.createQuery("select count(r) from RegisterRow r" + conditions, Long.class));
  }

  private <T> TypedQuery<T> filled(TypedQuery<T> query) {
    values.forEach(query::setParameter);
    return query;
  }

  private void and(String condition, String name, Object value) {
    conditions.append(" and ").append(condition);
    values.put(name, value);
  }

  private static String escaped(String word) {
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
