package org.gcmplan.architecture.server;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Boots one server with one archive for all test classes of a process, where Arquillian would boot
 * one for each. The server ends with the process.
 */
public class OneServerForAll implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.service(DeployableContainer.class, PlanServer.class);
    builder.observer(SharedDeployment.class);
  }

  /** Lets the first class generate and deploy, and hands the same deployment to the others. */
  public static class SharedDeployment {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    @Inject private Event<GenerateDeployment> generateFrom;

    private static DeploymentScenario shared;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> generation) {
      if (generation.getEvent().getTestClass().getJavaClass() == PlanArchive.class) {
        generation.proceed();
        shared = scenario.get();
      } else if (shared == null) {
        generateFrom.fire(new GenerateDeployment(new TestClass(PlanArchive.class)));
      } else {
        scenario.set(shared);
      }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> deployment) {
      if (!deployed) {
        deployed = true;
        deployment.proceed();
      }
    }

    void keep(@Observes EventContext<UnDeployManagedDeployments> end) {
      // Not proceeded: the next class needs it, and the server's own shutdown hook ends it.
    }
  }
}
