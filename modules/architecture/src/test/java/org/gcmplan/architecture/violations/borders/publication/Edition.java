package org.gcmplan.architecture.violations.borders.publication;

public class Edition {}
