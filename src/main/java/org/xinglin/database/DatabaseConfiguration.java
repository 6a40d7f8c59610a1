package org.xinglin.database;

import com.zaxxer.hikari.HikariConfig;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the one pool of connections every module uses. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    EmbeddedOrGiven embeddedOrGiven(DatabaseSettings settings) {
        return new EmbeddedOrGiven(settings.embedded() ? Optional.of(EmbeddedServer.of(settings)) : Optional.empty());
    }

    @Bean
    DataSource dataSource(DatabaseSettings settings, EmbeddedOrGiven server) {
        var config = new HikariConfig();
        config.setPoolName("xinglin");
        config.setJdbcUrl(server.url().orElseGet(settings::jdbcUrl));
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(settings.connections());
        config.setAutoCommit(true);
        config.setConnectionTimeout(1_500);
        config.setValidationTimeout(1_000);
        config.setInitializationFailTimeout(10_000);
        config.addDataSourceProperty("prepareThreshold", "1");
        config.addDataSourceProperty("preparedStatementCacheQueries", "512");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("socketTimeout", "60");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new ConnectionPool(config, server::away);
    }

    /** The embedded server, or none when the operator named a server; closed after the pool that hangs on it. */
    record EmbeddedOrGiven(Optional<EmbeddedServer> server) implements AutoCloseable {
        Optional<String> url() {
            return server.map(EmbeddedServer::url);
        }

        boolean away() {
            return server.map(EmbeddedServer::away).orElse(false);
        }

        @Override
        public void close() {
            server.ifPresent(EmbeddedServer::close);
        }
    }
}
