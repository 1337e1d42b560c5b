package app.ownlight.support.program;

import static java.util.stream.Collectors.joining;

import app.ownlight.support.Answer;
import app.ownlight.support.PlainBrowser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A visitor of the packaged program, over HTTP; several threads are the tabs of one browser. */
public final class HttpPerson implements PlainBrowser {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final Map<String, String> headers;
    private final Map<String, String> cookies;

    /** @param address of the program, with no slash at its end */
    public HttpPerson(String address) {
        this(address, Map.of());
    }

    /** @param headers of every request, such as those of a proxy; {@code Host} is among the ones that may be set */
    public HttpPerson(String address, Map<String, String> headers) {
        this(address, headers, new ConcurrentHashMap<>());
    }

    private HttpPerson(String address, Map<String, String> headers, Map<String, String> cookies) {
        this.address = address;
        this.headers = headers;
        this.cookies = cookies;
    }

    /** The same browser, with the same cookies, whose requests go to another instance of the program. */
    public HttpPerson at(String other) {
        return new HttpPerson(other, headers, cookies);
    }

    /** Another browser, which comes the same way and has these cookies, such as stolen ones. */
    public HttpPerson carrying(Map<String, String> others) {
        return new HttpPerson(address, headers, new ConcurrentHashMap<>(others));
    }

    /** @throws UncheckedIOException where no answer came, whatever became of the request */
    @Override
    public Answer exchanges(String method, String path, Map<String, String> fields) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofMinutes(1))
                .method(method, fields.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(encoded(fields)));
        headers().forEach(request::header);
        if (!fields.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What each request of this browser says beside its address, by name. */
    public Map<String, String> headers() {
        Map<String, String> all = new HashMap<>(headers);
        if (!cookies.isEmpty()) {
            all.put(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(joining("; ")));
        }
        return all;
    }

    /** The value of a cookie. */
    public String cookie(String name) {
        return cookies.get(name);
    }

    /** The values of all cookies. */
    public List<String> cookies() {
        return List.copyOf(cookies.values());
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";")[0].split("=", 2);
        if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    /** Fields as the body of a post. */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
    }
}
