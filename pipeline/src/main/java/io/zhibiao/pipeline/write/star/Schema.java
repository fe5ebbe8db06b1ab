package io.zhibiao.pipeline.write.star;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The star's tables in their versions, brought up to date by Flyway. What it did is in the table
 * {@code zhibiao_schema}.
 *
 * @param dialect the folder of migrations that only this kind of database has
 * @param schema where the tables are
 * @param decimal the type of exact decimals
 */
public record Schema(String dialect, String schema, String decimal) {

  private static final String FOLDER = "classpath:io/zhibiao/pipeline/write/star/";

  /**
   * Makes the tables or brings them up to date, wholly or not at all; changes nothing where they
   * are.
   *
   * @throws org.flywaydb.core.api.FlywayException where that fails or a later version made them
   */
  public void migrate(DataSource database) throws SQLException {
    OneTransaction.migrate(configuration(database), database);
  }

  /**
   * Whether the tables are there and up to date; changes nothing.
   *
   * @throws org.flywaydb.core.api.FlywayException where a later version made them
   */
  public boolean isCurrent(DataSource database) {
    Flyway flyway = configuration(database).ignoreMigrationPatterns("*:pending").load();
    flyway.validate();
    return flyway.info().pending().length == 0;
  }

  /** Migrations that it does not know are of a later version: those tables are not touched. */
  private FluentConfiguration configuration(DataSource database) {
    return Flyway.configure()
        .dataSource(database)
        .locations(FOLDER + "common", FOLDER + dialect)
        .schemas(schema)
        .table("zhibiao_schema")
        .placeholders(Map.of("decimal", decimal))
        .ignoreMigrationPatterns(new String[0]);
  }
}
