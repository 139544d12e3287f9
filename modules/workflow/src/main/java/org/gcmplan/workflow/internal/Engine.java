package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** The one process engine, and its services for the beans of this module. */
@ApplicationScoped
class Engine {
  private final AtomicReference<ProcessEngine> running = new AtomicReference<>();

  void start(ProcessEngine engine) {
    running.set(engine);
  }

  /** From here on timers fire and asynchronous steps are taken. */
  void takeUpJobs() {
    jobExecutor(engine()).start();
  }

  boolean isTakingUpJobs() {
    ProcessEngine engine = running.get();
    return engine != null && jobExecutor(engine).isActive();
  }

  /** Takes no new job; those that run come to their end. */
  void leaveJobs() {
    jobExecutor(engine()).shutdown();
  }

  void close() {
    ProcessEngine engine = running.getAndSet(null);
    if (engine != null) {
      jobExecutor(engine).shutdown();
      engine.close();
    }
  }

  @Produces
  @ApplicationScoped
  RuntimeService runtimeService() {
    return engine().getRuntimeService();
  }

  @Produces
  @ApplicationScoped
  TaskService taskService() {
    return engine().getTaskService();
  }

  @Produces
  @ApplicationScoped
  ManagementService managementService() {
    return engine().getManagementService();
  }

  @Produces
  @ApplicationScoped
  RepositoryService repositoryService() {
    return engine().getRepositoryService();
  }

  @Produces
  @ApplicationScoped
  HistoryService historyService() {
    return engine().getHistoryService();
  }

  private ProcessEngine engine() {
    ProcessEngine engine = running.get();
    if (engine == null) {
      throw new IllegalStateException("The process engine is not running");
    }
    return engine;
  }

  private static JobExecutor jobExecutor(ProcessEngine engine) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor();
  }
}
