package org.gcmplan.architecture.violations.insides.tasks.internal;

public class Ledger {}
