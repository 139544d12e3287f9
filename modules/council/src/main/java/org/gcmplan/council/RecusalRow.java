package org.gcmplan.council;

import java.util.UUID;

/**
 * Whose vote rests on a motion.
 *
 * @param words what was declared, or the reason that was given
 */
public record RecusalRow(UUID member, RecusalGround ground, String words) {}
