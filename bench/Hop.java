import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.concurrent.Executors;

/** What it costs that a node hands requests to the one that allots: 5,000 at once, half of them over a second hop on the same machine. */
final class Hop {
    private static final byte[] ANSWER = "{\"state\":\"WAITING\"}".getBytes();

    public static void main(String[] args) throws Exception {
        int clients = Integer.parseInt(args[0]);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
        HttpServer owner = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 8192);
        owner.setExecutor(threads);
        owner.createContext("/", x -> answer(x, ANSWER));
        owner.start();
        HttpServer other = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 8192);
        other.setExecutor(threads);
        other.createContext("/", x -> {
            try {
                answer(x, http.send(request(owner), BodyHandlers.ofByteArray()).body());
            } catch (InterruptedException e) {
                throw new java.io.IOException(e);
            }
        });
        other.start();
        for (int round = 0; round < 6; round++) {
            String line = "";
            for (HttpServer second : new HttpServer[] {owner, other}) {
                var running = new ArrayList<java.util.concurrent.Future<Long>>();
                long begun = System.nanoTime();
                var gate = new java.util.concurrent.Semaphore(256);
                for (int i = 0; i < clients; i++) {
                    HttpServer where = i % 2 == 0 ? owner : second;
                    running.add(threads.submit(() -> {
                        gate.acquire();
                        try {
                            if (http.send(request(where), BodyHandlers.ofByteArray()).statusCode() != 200) {
                                throw new IllegalStateException("not answered");
                            }
                            return (System.nanoTime() - begun) / 1_000_000;
                        } finally {
                            gate.release();
                        }
                    }));
                }
                long last = 0;
                for (var one : running) {
                    last = Math.max(last, one.get());
                }
                line += (second == owner ? "all to the owner, last answered ms: " : "; half forwarded, last answered ms: ") + last;
            }
            if (round > 1) {
                System.out.println(line);
            }
        }
        System.exit(0);
    }

    private static HttpRequest request(HttpServer where) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + where.getAddress().getPort() + "/"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"sessionIds\":[\"00000000-0000-7000-8000-000000000000\"]}"))
                .build();
    }

    private static void answer(com.sun.net.httpserver.HttpExchange x, byte[] body) throws java.io.IOException {
        x.getRequestBody().readAllBytes();
        x.sendResponseHeaders(200, body.length);
        try (var out = x.getResponseBody()) {
            out.write(body);
        }
    }
}
