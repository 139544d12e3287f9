package org.gcmplan.kernel.internal;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Types;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.gcmplan.kernel.TransactionDataSource;

/**
 * Lets EclipseLink hand {@code UUID}s to the driver as they are, for {@code uuid} columns. Its own
 * converter turns them into text, which PostgreSQL refuses, and cannot read a null. Keeps it from
 * going on through another connection when one breaks. Every {@code persistence.xml} names this
 * class as its {@code eclipselink.session.customizer}.
 */
public class NativeUuids implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    leaveBrokenConnectionsBe(session);
    shareOneConnection(session);
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      descriptor.getMappings().forEach(NativeUuids::handOverUnconverted);
    }
  }

  /**
   * By itself EclipseLink asks once more through another connection when one breaks: within the
   * same transaction of the container, which does not begin anything on that one. What is written
   * through it is committed statement by statement, and stays when the transaction is rolled back.
   */
  private static void leaveBrokenConnectionsBe(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login) {
      login.setQueryRetryAttemptCount(0);
    }
  }

  /** With the other modules, for a transaction: see {@link TransactionDataSource}. */
  private static void shareOneConnection(Session session) {
    if (session.getDatasourceLogin() instanceof DatabaseLogin login
        && login.getConnector() instanceof JNDIConnector pooled
        && pooled.getDataSource() != null) {
      pooled.setDataSource(TransactionDataSource.holding(pooled.getDataSource(), transactions()));
    }
  }

  private static TransactionSynchronizationRegistry transactions() {
    try {
      return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    } catch (NamingException noServer) {
      throw new IllegalStateException(noServer);
    }
  }

  private static void handOverUnconverted(DatabaseMapping mapping) {
    if (mapping instanceof AbstractDirectMapping field
        && field.getConverter() instanceof UUIDConverter) {
      field.setConverter(null);
      field.getField().setSqlType(Types.OTHER);
    }
    if (mapping instanceof DirectCollectionMapping elements
        && elements.getValueConverter() instanceof UUIDConverter) {
      elements.setValueConverter(null);
      elements.getDirectField().setSqlType(Types.OTHER);
    }
  }
}
