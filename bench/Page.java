import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums what a browser transfers for the first page of the patient face: the page, then every script and style it names, and
 * what those import statically or preload for the home page; compressed, as sent.
 *
 * <pre>java bench/Page.java http://localhost:8080/ [-v]</pre>
 */
public class Page {
    private static final Pattern NAMED = Pattern.compile("(?:src|href)=\"(/assets/[^\"]+\\.(?:js|css))\"");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import)\\s*\"\\./([^\"]+\\.js)\"");
    /** The files that dynamic imports name; the home page in Chinese is what "/" shows. */
    private static final Pattern HOME = Pattern.compile("(?:assets|\\.)/((?:home-page|patient-frame|patient-page|antd-mobile|zh-CN)-[A-Za-z0-9_-]+\\.(?:js|css))");

    public static void main(String[] arguments) throws Exception {
        URI page = URI.create(arguments[0]);
        var http = HttpClient.newHttpClient();
        var waiting = new ArrayDeque<URI>();
        Set<URI> seen = new LinkedHashSet<>();
        waiting.add(page);
        long sum = 0;
        while (!waiting.isEmpty()) {
            URI next = waiting.poll();
            if (!seen.add(next)) {
                continue;
            }
            HttpResponse<byte[]> sent = http.send(
                    HttpRequest.newBuilder(next).header("Accept-Encoding", "gzip").header("Accept", "*/*").build(), HttpResponse.BodyHandlers.ofByteArray());
            if (sent.statusCode() != 200) {
                throw new IllegalStateException(sent.statusCode() + " " + next);
            }
            sum += sent.body().length;
            if (arguments.length > 1) {
                System.err.println(sent.body().length + " " + next.getPath());
            }
            String text = text(sent);
            collect(NAMED, 1, "", text, page, waiting);
            collect(IMPORTED, 1, "/assets/", text, page, waiting);
            if (next.getPath().contains("/index-") || next.getPath().contains("home-page")) {
                collect(HOME, 1, "/assets/", text, page, waiting);
            }
        }
        System.out.println(sum);
    }

    private static void collect(Pattern pattern, int group, String folder, String text, URI page, ArrayDeque<URI> into) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            into.add(page.resolve(folder + found.group(group)));
        }
    }

    private static String text(HttpResponse<byte[]> sent) throws Exception {
        boolean compressed = sent.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return new String(
                compressed
                        ? new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(sent.body())).readAllBytes()
                        : sent.body(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
