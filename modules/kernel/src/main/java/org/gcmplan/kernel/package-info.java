/**
 * What every module may use, and nothing else: who acts ({@link Actor}), for which body ({@link
 * BodyId}), what happened ({@link DomainEvent}), why something was refused ({@link
 * BusinessRuleViolation}), text in two languages ({@link LocalizedText}) and days that count
 * ({@link WorkingDayCalendar}).
 */
@NullMarked
package org.gcmplan.kernel;

import org.jspecify.annotations.NullMarked;
