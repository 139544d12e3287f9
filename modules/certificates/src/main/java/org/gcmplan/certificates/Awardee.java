package org.gcmplan.certificates;

import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * One of those whom a decision awards.
 *
 * @param nomination from what it came
 * @param merit what for, as printed on the certificate
 * @param period when it was achieved
 */
public record Awardee(
    Subject nomination, Recipient recipient, LocalizedText merit, AchievementPeriod period) {}
