package org.gcmplan.council;

/**
 * What somebody declares to a motion.
 *
 * @param words what the interest is; empty where there is none
 */
public record InterestDeclaration(MotionId motion, InterestKind kind, String words) {}
