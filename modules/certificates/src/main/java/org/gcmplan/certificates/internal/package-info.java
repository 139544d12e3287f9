/**
 * How awards work inside: rules with their days, numbers counted in the transaction that uses them,
 * register rows from which everything printed is derived.
 */
@NullMarked
package org.gcmplan.certificates.internal;

import org.jspecify.annotations.NullMarked;
