package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine runs here: in the container's transactions, lean, and with nothing to abuse. */
@Dependent
class EngineConfiguration extends JakartaTransactionProcessEngineConfiguration {
  private final EngineTransactions transactions;

  @Inject
  EngineConfiguration(
      DataSource dataSource,
      EngineTransactions transactions,
      DelegateBeans delegates,
      ManagedJobExecutor jobExecutor,
      WorkItemParseListener workItems) {
    this.transactions = transactions;
    setProcessEngineName("gcmplan");
    setDataSource(dataSource);
    setTransactionManagerJndiName("java:appserver/TransactionManager");
    setTransactionsExternallyManaged(true);
    // The default generator opens a transaction of its own, which the container refuses.
    setIdGenerator(new StrongUuidGenerator());
    setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
    setBeans(delegates);
    setJobExecutor(jobExecutor);
    setCustomPostBPMNParseListeners(new ArrayList<>(List.of(workItems)));
    // Started at the very end of the start, see EngineStart.
    setJobExecutorActivate(false);
    keepItLean();
    keepItClosed();
  }

  private void keepItLean() {
    setHistory(HISTORY_AUDIT);
    // Evidence lives in the audit trail and in the modules' own tables, not in the engine's
    // history.
    setEnforceHistoryTimeToLive(false);
    setHistoryCleanupEnabled(false);
    setHistoryCleanupMetricsEnabled(false);
    setCmmnEnabled(false);
    setStandaloneTasksEnabled(false);
    setJdbcBatchProcessing(true);
    setMetricsEnabled(false);
    setTaskMetricsEnabled(false);
    setDbMetricsReporterActivate(false);
    setDbIdentityUsed(false);
  }

  private void keepItClosed() {
    setEnableExpressionsInAdhocQueries(false);
    setEnableExpressionsInStoredQueries(false);
    setEnableXxeProcessing(false);
    setJavaSerializationFormatEnabled(false);
    setDeserializationTypeValidationEnabled(true);
    setAutoStoreScriptVariables(false);
    setEnableScriptCompilation(false);
    setEnableScriptEngineLoadExternalResources(false);
    setEnableScriptEngineNashornCompatibility(false);
    setEnableFetchScriptEngineFromProcessApplication(false);
    setConfigureScriptEngineHostAccess(true);
    // Who may do what is decided by the modules before the engine is asked.
    setAuthorizationEnabled(false);
    setTenantCheckEnabled(false);
  }

  @Override
  protected CommandInterceptor createTransactionInterceptor(boolean requiresNew) {
    return new ContainerTransaction(transactions, requiresNew);
  }
}
