import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sums what a browser that was never here before transfers for the first page of the patient face: bytes of the answers' bodies
 * as sent (compressed), of every request Chromium makes until the page is at rest, by Chromium's own net log.
 *
 * <pre>java bench/Page.java http://localhost:8080/ [file for the net log]</pre>
 */
public class Page {
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("page");
        Path log = arguments.length > 1 ? Path.of(arguments[1]) : folder.resolve("net.json");
        Process chromium = new ProcessBuilder(
                        "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                        "--no-first-run", "--lang=zh-CN", "--accept-lang=zh-CN", "--user-data-dir=" + folder.resolve("profile"), "--log-net-log=" + log,
                        "--window-size=390,844", "--virtual-time-budget=15000", "--screenshot=" + folder.resolve("page.png"), arguments[0])
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        if (!chromium.waitFor(90, TimeUnit.SECONDS)) {
            chromium.destroyForcibly();
            throw new IllegalStateException("Chromium did not come to rest: " + folder);
        }
        String text = Files.readString(log);
        int read = number(text, "\"URL_REQUEST_JOB_BYTES_READ\":(\\d+)");
        long sum = 0;
        Matcher event = Pattern.compile("\\{[^\\n]*\"byte_count\":(\\d+)[^\\n]*\"type\":" + read + "\\}").matcher(text);
        while (event.find()) {
            sum += Long.parseLong(event.group(1));
        }
        if (sum == 0) {
            throw new IllegalStateException("Nothing was transferred: " + folder);
        }
        System.out.println(sum);
    }

    private static int number(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("The net log has no " + pattern);
        }
        return Integer.parseInt(found.group(1));
    }
}
