package org.gcmplan.architecture.faults;

/**
 * Something that must never be, found.
 *
 * @param invariant which of them, such as I1
 * @param found what was found
 */
record Breach(String invariant, String found) {}
