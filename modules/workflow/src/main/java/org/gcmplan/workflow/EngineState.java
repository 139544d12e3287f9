package org.gcmplan.workflow;

/**
 * What the engine does at a moment.
 *
 * @param takingUpJobs whether this node takes up jobs
 * @param dueJobs how many jobs, of all nodes, could run now
 * @param stuckJobs how many have failed as often as they may
 * @param openWork how many work items wait for somebody
 * @param overdueWork how many of those are past their day
 */
public record EngineState(
    boolean takingUpJobs, long dueJobs, long stuckJobs, long openWork, long overdueWork) {}
