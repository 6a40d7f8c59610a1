package org.xinglin.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.xinglin.release.Crowd;

/**
 * The web server's protocol, with a room where the {@link Crowd} waits before the server makes anything of a request. A request
 * that waits further in holds 50 to 65 KiB of buffers, and five thousand of them stop everybody while the collector copies
 * them; here it holds its connection's two small buffers and a thread that has done nothing yet.
 *
 * <p>Whoever's request line does not come in one piece, or comes with the last bytes of a TLS handshake or behind another request, passes, and waits
 * further in.
 */
public class Antechamber extends Http11NioProtocol {
    /** What one that waits here holds of the heap. */
    private static final long HEAP_PER_REQUEST = 16 << 10;

    public Antechamber() {
        super(new Door());
    }

    void seat(Crowd crowd) {
        ((Door) getEndpoint()).crowd = crowd;
    }

    private static final class Door extends NioEndpoint {
        private static final int REQUEST_LINE = 128;
        private static final Pattern START = Pattern.compile("([A-Z]+) (/[^ ?]*)[ ?]");

        private final long mostWaiting = Runtime.getRuntime().maxMemory() / 2 / HEAP_PER_REQUEST;
        private volatile @Nullable Crowd crowd;

        @Override
        public boolean processSocket(SocketWrapperBase<NioChannel> connection, SocketEvent event, boolean dispatch) {
            Crowd waiting = crowd;
            Executor threads = getExecutor();
            if (waiting == null
                    || threads == null
                    || !dispatch
                    || event != SocketEvent.OPEN_READ
                    || !atStart(connection)) {
                return super.processSocket(connection, event, dispatch);
            }
            threads.execute(() -> {
                if (waiting.waiting() < mostWaiting && isOf(waiting, connection)) {
                    waiting.inTurn(() -> work(connection, event));
                } else {
                    work(connection, event);
                }
            });
            return true;
        }

        /** Nothing of a request was read yet, and no other protocol was agreed on. */
        private static boolean atStart(SocketWrapperBase<NioChannel> connection) {
            return connection.getCurrentProcessor() == null
                    && connection.getSocket().isHandshakeComplete();
        }

        private void work(SocketWrapperBase<NioChannel> connection, SocketEvent event) {
            if (!super.processSocket(connection, event, false)) {
                connection.close();
            }
        }

        private static boolean isOf(Crowd crowd, SocketWrapperBase<NioChannel> connection) {
            Matcher start = START.matcher(peek(connection));
            return start.lookingAt() && crowd.concerns(start.group(1), start.group(2));
        }

        /** The first bytes, which the server will read again; none when there are none, or none can be read, which it will then find itself. */
        private static String peek(SocketWrapperBase<NioChannel> connection) {
            ByteBuffer first = ByteBuffer.allocate(REQUEST_LINE);
            try {
                if (connection.read(false, first) <= 0) {
                    return "";
                }
            } catch (IOException e) {
                return "";
            }
            first.flip();
            String text = StandardCharsets.ISO_8859_1.decode(first.duplicate()).toString();
            connection.unRead(first);
            return text;
        }
    }
}
