package org.gcmplan.benchmark.inside;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/**
 * A second engine in the same JVM and on the same database server, as lean as ours, with nothing
 * around it: no records, no rights, no trail. It is the least that the route itself costs.
 */
@ApplicationScoped
public class BareEngine {
  private static final String MODEL = "org/gcmplan/bpmn/plan-update.bpmn";
  private static final int BODIES = 5;
  private static final long TEN_DAYS = 10L * 24 * 3600 * 1000;

  private ProcessEngine engine;

  private synchronized ProcessEngine engine() {
    if (engine == null) {
      engine = configuration().buildProcessEngine();
      engine.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
    }
    return engine;
  }

  private static StandaloneProcessEngineConfiguration configuration() {
    StandaloneProcessEngineConfiguration lean = new StandaloneProcessEngineConfiguration();
    lean.setProcessEngineName("bare");
    lean.setJdbcDriver("org.postgresql.Driver");
    lean.setJdbcUrl(System.getenv("GCMPLAN_BENCHMARK_BARE_URL"));
    lean.setJdbcUsername(System.getenv("GCMPLAN_DB_USER"));
    lean.setJdbcPassword(System.getenv("GCMPLAN_DB_PASSWORD"));
    lean.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
    lean.setHistory(ProcessEngineConfiguration.HISTORY_AUDIT);
    lean.setEnforceHistoryTimeToLive(false);
    lean.setHistoryCleanupEnabled(false);
    lean.setCmmnEnabled(false);
    lean.setStandaloneTasksEnabled(false);
    lean.setJdbcBatchProcessing(true);
    lean.setMetricsEnabled(false);
    lean.setTaskMetricsEnabled(false);
    lean.setDbMetricsReporterActivate(false);
    lean.setDbIdentityUsed(false);
    lean.setJobExecutorActivate(false);
    JavaDelegate nothing = execution -> {};
    lean.setBeans(Map.of("remindBody", nothing, "deemAgreed", nothing));
    return lean;
  }

  /** Start, check, five opinions, consolidate, decide, publish: one transaction each. */
  void wholeUpdate() {
    String instance =
        engine()
            .getRuntimeService()
            .startProcessInstanceByKey("PlanUpdateProcess", UUID.randomUUID().toString())
            .getId();
    List<Task> open = open(instance);
    while (!open.isEmpty()) {
      boolean check = open.get(0).getTaskDefinitionKey().equals("Task_CheckCompleteness");
      engine().getTaskService().complete(open.get(0).getId(), check ? asking() : onward());
      open = open(instance);
    }
  }

  private List<Task> open(String instance) {
    return engine().getTaskService().createTaskQuery().processInstanceId(instance).list();
  }

  private static Map<String, Object> onward() {
    return Map.of("outcome", "ONWARD");
  }

  private static Map<String, Object> asking() {
    List<String> bodies = IntStream.range(0, BODIES).mapToObj(n -> "AGENCY:" + n).toList();
    return Variables.createVariables()
        .putValue("outcome", "ONWARD")
        .putValue("reminderAt", new Date(System.currentTimeMillis() + TEN_DAYS / 2))
        .putValue("deadlineAt", new Date(System.currentTimeMillis() + TEN_DAYS))
        .putValueTyped("bodies", Variables.objectValue(bodies, true).create());
  }

  @PreDestroy
  void close() {
    if (engine != null) {
      engine.close();
    }
  }
}
