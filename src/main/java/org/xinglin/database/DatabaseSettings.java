package org.xinglin.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data is.
 *
 * @param url an existing PostgreSQL, as a JDBC address with user and password; empty for the embedded one
 * @param directory where the embedded server keeps its data between runs
 * @param port the embedded server's port on loopback; 0 takes a free one
 * @param connections the most connections one node opens
 */
@ConfigurationProperties("xinglin.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue(".xinglin/postgresql") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("20") int connections) {
    boolean embedded() {
        return url == null || url.isBlank();
    }
}
