package org.gcmplan.architecture.violations.names.updates.internal;

class OpinionServiceImpl {}
