package org.gcmplan.workflow.internal;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on threads of the container, a bounded number at a time: a node that took
 * every job it can find would leave none to the others.
 */
@Dependent
class ManagedJobExecutor extends JobExecutor {
  private static final long PATIENCE_SECONDS = 10;

  private final ManagedThreadFactory threads;
  private final ManagedExecutorService executor;
  private final int jobsAtOnce;
  private final Semaphore room;

  @Inject
  ManagedJobExecutor(
      ManagedThreadFactory threads, ManagedExecutorService executor, EngineSettings settings) {
    this.threads = threads;
    this.executor = executor;
    this.jobsAtOnce = settings.jobsAtOnce();
    this.room = new Semaphore(jobsAtOnce);
    setLockTimeInMillis(settings.jobLockMillis());
    setMaxWait(settings.longestWaitMillis());
    // A first pause longer than the longest one makes the engine look for jobs without any pause.
    setWaitTimeInMillis((int) Math.min(getWaitTimeInMillis(), settings.longestWaitMillis()));
  }

  @Override
  protected void startExecutingJobs() {
    jobAcquisitionThread = threads.newThread(acquireJobsRunnable);
    jobAcquisitionThread.setName("job acquisition");
    jobAcquisitionThread.start();
  }

  @Override
  protected void stopExecutingJobs() {
    stopJobAcquisitionThread();
    letRunningJobsFinish();
  }

  @Override
  public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
    if (!room.tryAcquire()) {
      rejected(jobIds, engine);
      return;
    }
    Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
    try {
      executor.execute(() -> runAndMakeRoom(jobs));
    } catch (RejectedExecutionException full) {
      room.release();
      rejected(jobIds, engine);
    }
  }

  private void letRunningJobsFinish() {
    try {
      if (room.tryAcquire(jobsAtOnce, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        room.release(jobsAtOnce);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void runAndMakeRoom(Runnable jobs) {
    try {
      jobs.run();
    } finally {
      room.release();
    }
  }

  private void rejected(List<String> jobIds, ProcessEngineImpl engine) {
    logRejectedExecution(engine, jobIds.size());
    rejectedJobsHandler.jobsRejected(jobIds, engine, this);
  }
}
