package org.gcmplan.architecture.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/**
 * Runs in Payara Micro, inside the real archive, on the database of the run: once on H2 and once on
 * PostgreSQL. All such classes share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ArquillianTest
public @interface InTheContainer {}
