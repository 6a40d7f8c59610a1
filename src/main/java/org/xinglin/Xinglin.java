package org.xinglin;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.xinglin.kernel.AdjustableClock;
import org.xinglin.web.CommandLine;

/** The open Internet hospital. Two modules may use the same word: beans are told apart by their full names. */
@SpringBootApplication(proxyBeanMethods = false, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Xinglin", sharedModules = "kernel")
public class Xinglin {
    public static void main(String[] arguments) {
        CommandLine.run(Xinglin.class, arguments);
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Clock.systemUTC());
    }
}
