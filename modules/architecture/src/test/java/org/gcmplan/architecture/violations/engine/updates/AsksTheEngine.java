package org.gcmplan.architecture.violations.engine.updates;

import org.camunda.bpm.engine.TaskService;

class AsksTheEngine {
  TaskService tasks;
}
