package org.gcmplan.architecture.violations.hidden.updates.internal;

public class OpenToAll {}
