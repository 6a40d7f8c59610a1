package org.xinglin.database;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Who does what follows an event. Each needs a connection, so that no more work at once than half of the pool has: a thousand
 * events of one transaction wait in line without one, instead of pushing people's requests out of it and failing themselves.
 */
@Configuration(proxyBeanMethods = false)
class Followers {
    private static final int PATIENCE_SECONDS = 5;

    /** What is still in line at the end stands in the registry of events and is done after the next start. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor followers(DatabaseSettings settings) {
        var workers = new ThreadPoolTaskExecutor();
        int most = Math.max(1, settings.connections() / 2);
        workers.setCorePoolSize(most);
        workers.setMaxPoolSize(most);
        workers.setAllowCoreThreadTimeOut(true);
        workers.setThreadNamePrefix("follows-");
        workers.setDaemon(true);
        workers.setAwaitTerminationSeconds(PATIENCE_SECONDS);
        return workers;
    }

    @Bean
    AsyncConfigurer followingInTurn(@Qualifier("followers") ThreadPoolTaskExecutor followers) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return followers;
            }
        };
    }
}
