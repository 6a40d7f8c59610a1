package org.xinglin.database;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.xinglin.kernel.CannotStart;

/**
 * Where the data is.
 *
 * @param url an existing PostgreSQL, as {@code jdbc:postgresql://…} or {@code postgresql://user:password@host/name};
 *     empty for the embedded one
 * @param directory where the embedded server keeps its data between runs
 * @param port the embedded server's port on loopback; 0 takes a free one
 * @param connections the most connections one node opens
 * @param archive where the embedded server keeps every finished stretch of its write-ahead log, at least once a minute,
 *     so that a backup can be brought forward to any moment; null keeps none
 */
@ConfigurationProperties("xinglin.database")
record DatabaseSettings(
        @Nullable String url,
        @DefaultValue(".xinglin/postgresql") Path directory,
        @DefaultValue("0") int port,
        @DefaultValue("20") int connections,
        @Nullable Path archive) {
    /** The settings of a command that runs without the rest of the product. */
    static DatabaseSettings requireEmbedded(Environment environment) {
        DatabaseSettings settings = Binder.get(environment).bindOrCreate("xinglin.database", DatabaseSettings.class);
        if (!settings.embedded()) {
            throw new CannotStart(
                    "The data are in a PostgreSQL of your own: back it up and restore it with its own tools,"
                            + " such as pg_basebackup and an archive of its log.");
        }
        return settings;
    }

    boolean embedded() {
        return url == null || url.isBlank();
    }

    /** The driver's form of {@link #url}; the common form carries user and password before the host. */
    String jdbcUrl() {
        URI given = URI.create(String.valueOf(url).replaceFirst("^jdbc:", ""));
        if (given.getUserInfo() == null) {
            return "jdbc:" + given.toString().replaceFirst("^postgres:", "postgresql:");
        }
        String[] user = given.getUserInfo().split(":", 2);
        String query = (given.getQuery() == null ? "" : given.getQuery() + "&")
                + "user=" + encode(user[0])
                + (user.length > 1 ? "&password=" + encode(user[1]) : "");
        String port = given.getPort() < 0 ? "" : ":" + given.getPort();
        return "jdbc:postgresql://" + given.getHost() + port + given.getPath() + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
