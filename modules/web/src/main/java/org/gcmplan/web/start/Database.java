package org.gcmplan.web.start;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import javax.sql.DataSource;
import org.gcmplan.kernel.TransactionDataSource;

/**
 * The one database of the application, for every module and the engine: one connection in a
 * transaction, so one commit.
 */
@DataSourceDefinition(
    name = Database.JNDI_NAME,
    className = "${MPCONFIG=gcmplan.db.class:org.h2.Driver}",
    url =
        "${MPCONFIG=gcmplan.db.url:jdbc:h2:file:./data/gcmplan;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE}",
    user = "${MPCONFIG=gcmplan.db.user:gcmplan}",
    password = "${MPCONFIG=gcmplan.db.password:}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 30,
    // A connection that a restart of the database has cut is found out before it is used.
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=table",
      "fish.payara.validation-table-name=information_schema.information_schema_catalog_name",
      "fish.payara.validate-atmost-once-period-in-seconds=5"
    })
@ApplicationScoped
public class Database {
  static final String JNDI_NAME = "java:app/jdbc/gcmplan";

  @Resource(lookup = JNDI_NAME)
  private DataSource pool;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Produces
  DataSource source() {
    return TransactionDataSource.joining(pool, transactions);
  }
}
