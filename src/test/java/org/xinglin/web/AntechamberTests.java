package org.xinglin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xinglin.release.Crowd;

class AntechamberTests {
    private static final int AT_ONCE = 64;
    private static final String TICKETS = "/api/releases/018f/tickets";

    private final Crowd crowd = new Crowd();
    private final Semaphore leave = new Semaphore(0);
    private final Set<String> inside = ConcurrentHashMap.newKeySet();
    private final List<Socket> clients = new ArrayList<>();
    private final Tomcat server = new Tomcat();

    @BeforeEach
    void start(@TempDir Path base) throws Exception {
        server.setBaseDir(base.toString());
        var connector = new Connector(Antechamber.class.getName());
        connector.setPort(0);
        connector.setProperty("address", "127.0.0.1");
        connector.getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        ((Antechamber) connector.getProtocolHandler()).seat(crowd);
        server.setConnector(connector);
        var context = server.addContext("", base.toString());
        Tomcat.addServlet(context, "echo", new Echo());
        context.addServletMappingDecoded("/*", "echo");
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        leave.release(1_000);
        for (Socket client : clients) {
            client.close();
        }
        server.stop();
        server.destroy();
    }

    @Test
    void whoeverIsOneTooManyWaitsBeforeTheServerKnowsOfThemAndPagesGoOn() throws Exception {
        var first = new ArrayList<Socket>();
        for (int i = 0; i < AT_ONCE; i++) {
            first.add(send("POST " + TICKETS + "?n=" + i + " HTTP/1.1", ""));
        }
        await().until(() -> inside.size() == AT_ONCE);
        Socket late = send("POST " + TICKETS + "?n=late HTTP/1.1", "late");
        await().until(() -> crowd.waiting() == 1);
        assertThat(inside).doesNotContain("late");

        assertThat(body(send("GET /api/clock HTTP/1.1", ""))).isEqualTo("page ");
        assertThat(body(send("GET /api/appointments HTTP/1.1", ""))).isEqualTo("page ");

        leave.release(1);
        await().until(() -> inside.contains("late"));
        assertThat(crowd.waiting()).isZero();
        leave.release(AT_ONCE);
        assertThat(body(late)).isEqualTo("turn late");
        for (Socket client : first) {
            assertThat(body(client)).isEqualTo("turn ");
        }
    }

    @Test
    void aRequestIsReadAsItWasSent() throws Exception {
        leave.release(100);
        String all = "药".repeat(9_000);
        Socket client = connect();
        for (String sent : List.of("", "a", all)) {
            write(client, request("POST " + TICKETS + "?n=x HTTP/1.1", sent));
            assertThat(body(client)).isEqualTo("turn " + sent);
        }
        // Two in one piece, and one in pieces.
        write(
                client,
                request("POST " + TICKETS + "?n=1 HTTP/1.1", "1") + request("POST " + TICKETS + "?n=2 HTTP/1.1", "2"));
        assertThat(body(client)).isEqualTo("turn 1");
        assertThat(body(client)).isEqualTo("turn 2");
        String slow = request("POST " + TICKETS + "?n=slow HTTP/1.1", "slow");
        write(client, slow.substring(0, 3));
        Thread.sleep(50);
        write(client, slow.substring(3));
        assertThat(body(client)).endsWith(" slow");
    }

    @Test
    void whoGoesAwayWhileWaitingLeavesNoTurnTaken() throws Exception {
        for (int i = 0; i < AT_ONCE; i++) {
            send("POST " + TICKETS + "?n=" + i + " HTTP/1.1", "");
        }
        await().until(() -> inside.size() == AT_ONCE);
        for (int i = 0; i < 10; i++) {
            Socket gone = send("GET " + TICKETS + "/7?n=gone HTTP/1.1", "");
            int so = i + 1;
            await().until(() -> crowd.waiting() == so);
            gone.close();
        }
        leave.release(1_000);
        await().until(() -> crowd.waiting() == 0);
        assertThat(body(send("POST " + TICKETS + "?n=next HTTP/1.1", "next"))).isEqualTo("turn next");
    }

    private Socket connect() throws IOException {
        var client = new Socket(
                InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort());
        client.setSoTimeout(10_000);
        clients.add(client);
        return client;
    }

    private Socket send(String line, String body) throws IOException {
        Socket client = connect();
        write(client, request(line, body));
        return client;
    }

    private static void write(Socket client, String text) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String request(String line, String body) {
        return line + "\r\nHost: localhost\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    private static String body(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertThat(next).as("the answer so far: %s", head).isNotNegative();
            head.append((char) next);
        }
        int length = Integer.parseInt(head.toString().replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Says whether it was asked in turn and gives back what it was sent; the crowd stays until it may leave. */
    private final class Echo extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String sent = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ofCrowd = crowd.concerns(request.getMethod(), request.getRequestURI());
            if (ofCrowd) {
                inside.add(request.getParameter("n"));
                try {
                    leave.acquire();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
            byte[] answer = ((ofCrowd ? "turn " : "page ") + sent).getBytes(StandardCharsets.UTF_8);
            response.setContentLength(answer.length);
            response.getOutputStream().write(answer);
        }
    }
}
