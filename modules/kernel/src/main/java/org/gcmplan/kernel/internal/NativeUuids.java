package org.gcmplan.kernel.internal;

import java.sql.Types;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Lets EclipseLink hand {@code UUID}s to the driver as they are, for {@code uuid} columns. Its own
 * converter turns them into text, which PostgreSQL refuses, and cannot read a null. Every {@code
 * persistence.xml} names this class as its {@code eclipselink.session.customizer}.
 */
public class NativeUuids implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    for (ClassDescriptor descriptor : session.getDescriptors().values()) {
      descriptor.getMappings().forEach(NativeUuids::handOverUnconverted);
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
