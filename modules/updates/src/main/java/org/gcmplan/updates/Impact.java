package org.gcmplan.updates;

import java.util.List;
import java.util.Set;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.TaskCode;

/**
 * Whom and what an update touches.
 *
 * @param objectives the objectives that the touched tasks serve, before or after
 * @param agencies leads and cooperating bodies, before or after
 * @param localities the localities named in touched tasks
 * @param allLocalities whether a touched task is for every locality
 * @param otherUpdates open updates that touch the same tasks
 * @param colliding those of them that change the same field
 */
public record Impact(
    Set<TaskCode> tasks,
    Set<Integer> objectives,
    Set<AgencyId> agencies,
    Set<LocalityId> localities,
    boolean allLocalities,
    List<UpdateRow> otherUpdates,
    Set<UpdateId> colliding) {}
