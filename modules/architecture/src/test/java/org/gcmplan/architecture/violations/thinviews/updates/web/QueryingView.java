package org.gcmplan.architecture.violations.thinviews.updates.web;

import jakarta.persistence.EntityManager;

class QueryingView {
  EntityManager entities;
}
