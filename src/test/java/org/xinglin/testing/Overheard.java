package org.xinglin.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/** Listens to everything the product logs, down to what operators see only when they look for a fault. */
public final class Overheard implements AutoCloseable {
    /** What has the form of a phone, a resident id or a session token is one until somebody shows that it is not. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?<![\\w-])1[3-9]\\d{9}(?![\\w-])|(?<![\\w-])[1-9]\\d{16}[\\dXx](?![\\w-])|xl_session=[\\w.-]+|XSRF-TOKEN=[\\w-]+");

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.xinglin");
    private final Level before = ours.getLevel();
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> ear = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getFormattedMessage() + " " + event.getMDCPropertyMap()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    public Overheard() {
        ear.setContext(root.getLoggerContext());
        ear.start();
        ours.setLevel(Level.DEBUG);
        root.addAppender(ear);
    }

    /** Fails when any line tells one of these, or anything that has the form of a phone, a resident id or a token. */
    public void assertSilentAbout(List<String> secrets) {
        assertThat(lines).as("something was logged at all").isNotEmpty();
        for (String line : lines) {
            secrets.forEach(secret -> assertThat(line).doesNotContain(secret));
        }
        assertTellsNobody(String.join("\n", lines));
    }

    /** The same for the console of a process of its own. */
    public static void assertTellsNobody(String console) {
        assertThat(PERSONAL.matcher(console).results().map(r -> r.group()).toList())
                .as("phones, resident ids or tokens in the log")
                .isEmpty();
    }

    @Override
    public void close() {
        root.detachAppender(ear);
        ours.setLevel(before);
        ear.stop();
    }
}
