package org.gcmplan.architecture;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A call of {@code now()} without a clock, or of the system's clock, breaks it. */
class AsksNoClockItself extends ArchCondition<JavaMethod> {
  AsksNoClockItself() {
    super("take the time from an injected clock");
  }

  @Override
  public void check(JavaMethod method, ConditionEvents events) {
    for (JavaMethodCall call : method.getMethodCallsFromSelf()) {
      boolean now =
          call.getName().equals("now")
              && call.getTargetOwner().getPackageName().equals("java.time")
              && call.getTarget().getRawParameterTypes().isEmpty();
      boolean millis =
          call.getTargetOwner().isEquivalentTo(System.class)
              && call.getName().equals("currentTimeMillis");
      if (now || millis) {
        events.add(SimpleConditionEvent.violated(method, call.getDescription()));
      }
    }
  }
}
