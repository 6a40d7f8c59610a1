import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** One page's WebSocket to a node, written by hand, so that two thousand of them leave the cores to the product. */
final class ChatLine implements AutoCloseable {
    private static final String KEY = "eGluZ2xpbi1iZW5jaC1rZQ==";
    private static final int TEXT = 1;
    private static final int CLOSE = 8;
    private static final int PING = 9;
    private static final int PONG = 10;

    private final Socket socket;
    private final BufferedOutputStream out;
    private final DataInputStream in;

    ChatLine(int port, String headers) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        out = new BufferedOutputStream(socket.getOutputStream(), 1024);
        in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 2 * 1024));
        out.write(("GET /ws/visits HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + KEY
                        + "\r\nSec-WebSocket-Version: 13\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        String head = head();
        if (!head.startsWith("HTTP/1.1 101")) {
            socket.close();
            throw new IOException(head.lines().findFirst().orElse("no answer"));
        }
    }

    private String head() throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    void say(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A client masks; a mask of zeros leaves the bytes as they are. */
    private synchronized void frame(int kind, byte[] bytes) throws IOException {
        out.write(0x80 | kind);
        if (bytes.length < 126) {
            out.write(0x80 | bytes.length);
        } else {
            out.write(0x80 | 126);
            out.write(bytes.length >> 8);
            out.write(bytes.length);
        }
        out.write(new byte[4]);
        out.write(bytes);
        out.flush();
    }

    /** The next text; ends with an exception when the node is gone. */
    String hear() throws IOException {
        var whole = new ByteArrayOutputStream(512);
        while (true) {
            int first = in.readUnsignedByte();
            int length = in.readUnsignedByte() & 0x7f;
            if (length == 126) {
                length = in.readUnsignedShort();
            } else if (length == 127) {
                length = (int) in.readLong();
            }
            byte[] part = in.readNBytes(length);
            switch (first & 0x0f) {
                case CLOSE -> throw new EOFException("closed by the node");
                case PING -> frame(PONG, part);
                case PONG -> {}
                default -> {
                    whole.write(part);
                    if ((first & 0x80) != 0) {
                        return whole.toString(StandardCharsets.UTF_8);
                    }
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
