package org.gcmplan.certificates.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.ParseException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gcmplan.kernel.PlanClock;

/**
 * The key pairs by which credentials are signed, the newest first. Kept with the register, so that
 * every node signs alike; the first is made when something is signed for the first time.
 */
@Dependent
class SigningKeys {
  @PersistenceContext(unitName = "certificates")
  EntityManager entities;

  private final AwardCounters counters;
  private final PlanClock clock;

  @Inject
  SigningKeys(AwardCounters counters, PlanClock clock) {
    this.counters = counters;
    this.clock = clock;
  }

  /** The one that signs now. */
  ECKey current() {
    List<ECKey> known = all();
    if (!known.isEmpty()) {
      return known.get(0);
    }
    counters.pass();
    // Whoever waited for another that made the first finds it now.
    List<ECKey> meanwhile = all();
    return meanwhile.isEmpty() ? make() : meanwhile.get(0);
  }

  List<ECKey> all() {
    List<?> kept =
        entities
            .createNativeQuery("select key_pair from certificates.signing_key order by place desc")
            .getResultList();
    return kept.stream().map(pair -> read((String) pair)).toList();
  }

  ECKey make() {
    counters.pass();
    ECKey pair = generate();
    entities
        .createNativeQuery(
            "insert into certificates.signing_key (key_id, place, key_pair, created_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, pair.getKeyID())
        .setParameter(2, all().size() + 1)
        .setParameter(3, pair.toJSONString())
        .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
    return pair;
  }

  private static ECKey generate() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException everyJavaHasThisCurve) {
      throw new IllegalStateException(everyJavaHasThisCurve);
    }
  }

  private static ECKey read(String pair) {
    try {
      return ECKey.parse(pair);
    } catch (ParseException spoilt) {
      throw new IllegalStateException("A signing key in the database cannot be read", spoilt);
    }
  }
}
