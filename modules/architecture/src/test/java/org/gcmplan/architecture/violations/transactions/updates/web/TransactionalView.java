package org.gcmplan.architecture.violations.transactions.updates.web;

import jakarta.transaction.Transactional;

@Transactional
class TransactionalView {}
