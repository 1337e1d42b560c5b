package app.ownlight.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Eight people at once, as the load generator wrk, which has to be on the PATH, lets them come over kept connections. */
final class Wrk {

    private static final Pattern ROW = Pattern.compile("ROW (\\d+) ([\\d.]+) (\\d+)");

    private final Path script;

    /** One request as it goes over the wire; a body makes it a POST. */
    record Sent(String path, Map<String, String> headers, String body) {}

    private Wrk(Path script) {
        this.script = script;
    }

    /** Sends these requests in turn, over and over. */
    static Wrk of(Path folder, List<Sent> requests) throws IOException {
        String script = """
                local all = {%s}
                local next = 0
                request = function()
                  next = next %% #all + 1
                  local one = all[next]
                  return wrk.format(one.body == "" and "GET" or "POST", one.path, one.headers, one.body)
                end
                done = function(summary)
                  local e = summary.errors
                  io.write(string.format("ROW %%d %%.3f %%d\\n", summary.requests, summary.duration / 1e6,
                    e.connect + e.read + e.write + e.status + e.timeout))
                end
                """.formatted(requests.stream().map(Wrk::table).collect(Collectors.joining(", ")));
        return new Wrk(Files.writeString(Files.createTempFile(folder, "wrk", ".lua"), script));
    }

    /** Goes on until the compilers have seen so many requests that nothing grows faster. */
    void warmUp(String address, int requests) throws IOException {
        for (long answered = 0; answered < requests; ) {
            answered += against(address, 2).requests();
        }
    }

    /**
     * How many requests were answered, and how many of them in a second.
     *
     * @param address such as {@code http://localhost:40123}
     * @throws IllegalStateException where some were refused, or not answered
     */
    Answered against(String address, int seconds) throws IOException {
        Process wrk = new ProcessBuilder(
                        "wrk", "-t1", "-c8", "-d" + seconds + "s", "--timeout", "30s", "-s", script.toString(), address)
                .redirectErrorStream(true)
                .start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher row = ROW.matcher(said);
        if (!row.find() || !row.group(3).equals("0")) {
            throw new IllegalStateException("wrk said: " + said);
        }
        long requests = Long.parseLong(row.group(1));
        return new Answered(requests, requests / Double.parseDouble(row.group(2)));
    }

    record Answered(long requests, double perSecond) {}

    private static String table(Sent request) {
        String headers = request.headers().entrySet().stream()
                .map(header -> "[%s] = %s".formatted(quoted(header.getKey()), quoted(header.getValue())))
                .collect(Collectors.joining(", "));
        return "{path = %s, headers = {%s}, body = %s}"
                .formatted(quoted(request.path()), headers, quoted(request.body()));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
