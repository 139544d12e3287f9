/**
 * How quick the application is, beside a bare library or a bare engine doing the same in the same
 * run. Rounds alternate, medians count, and the operating system tells what a request costs.
 *
 * <p>Run by {@code mvn -q -Pbenchmark}; results and the machine in docs/benchmarks.md.
 */
@NullMarked
package org.gcmplan.benchmark;

import org.jspecify.annotations.NullMarked;
