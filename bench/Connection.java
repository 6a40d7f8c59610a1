import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One kept connection to the product, opened again when the server has had enough of it. Requests are written by hand, so
 * that they take as little as possible of the cores the generators share with the product.
 */
final class Connection implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    /** What came back. */
    record Answer(int status, String head, String body) {
        String field(String name) {
            Matcher found = Pattern.compile("\"" + name + "\" *: *\"([^\"]*)\"").matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("no " + name + " in " + body);
            }
            return found.group(1);
        }

        Answer expect(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException(status + " instead of " + wanted + ": " + body);
            }
            return this;
        }
    }

    private final int port;
    private final byte[] buffer = new byte[64 * 1024];
    private Socket socket;
    private BufferedOutputStream out;
    private InputStream in;

    Connection(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(15_000);
        out = new BufferedOutputStream(socket.getOutputStream(), 8 * 1024);
        in = socket.getInputStream();
    }

    Answer send(String method, String path, String headers, byte[] body) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
                + (body.length > 0 ? "Content-Type: application/json\r\n" : "")
                + "Content-Length: " + body.length + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
        Answer answer = read();
        if (answer.head().toLowerCase().contains("connection: close")) {
            close();
            open();
        }
        return answer;
    }

    private Answer read() throws IOException {
        int filled = 0;
        int end = -1;
        while (end < 0) {
            int got = in.read(buffer, filled, buffer.length - filled);
            if (got < 0) {
                throw new EOFException();
            }
            end = endOfHead(Math.max(0, filled - 3), filled + got);
            filled += got;
        }
        String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head.substring(9, 12));
        var body = new ByteArrayOutputStream();
        body.write(buffer, end, filled - end);
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            fill(body, Integer.parseInt(length.group(1)));
        } else if (head.toLowerCase().contains("transfer-encoding: chunked")) {
            while (!body.toString(StandardCharsets.ISO_8859_1).endsWith("0\r\n\r\n")) {
                int got = in.read(buffer);
                body.write(buffer, 0, got);
            }
        }
        return new Answer(status, head, body.toString(StandardCharsets.UTF_8));
    }

    private void fill(ByteArrayOutputStream body, int length) throws IOException {
        while (body.size() < length) {
            int got = in.read(buffer, 0, Math.min(buffer.length, length - body.size()));
            if (got < 0) {
                throw new EOFException();
            }
            body.write(buffer, 0, got);
        }
    }

    private int endOfHead(int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
