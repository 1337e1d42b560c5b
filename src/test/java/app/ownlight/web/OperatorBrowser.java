package app.ownlight.web;

import static java.util.stream.Collectors.joining;

import app.ownlight.Answer;
import app.ownlight.PlainBrowser;
import app.ownlight.web.RawHttp.Reply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser at the end of a tunnel, with the headers that it was told to send. */
final class OperatorBrowser implements PlainBrowser {

    private final int port;
    private final Map<String, String> headers = new LinkedHashMap<>();

    OperatorBrowser(int port) {
        this.port = port;
        headers.put("Host", "localhost:" + port);
    }

    OperatorBrowser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    OperatorBrowser as(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    @Override
    public Answer exchanges(String method, String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(joining("&"));
        String sent = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(joining());
        String form = fields.isEmpty()
                ? ""
                : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n";
        try {
            Reply reply = new RawHttp(port).ask(method + " " + address + " HTTP/1.1\r\n" + sent + form, body);
            reply.header("Set-Cookie").forEach(cookie -> headers.put("Cookie", cookie.split(";")[0]));
            return new Answer(reply.status(), named(reply), reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> named(Reply reply) {
        return reply.head()
                .lines()
                .skip(1)
                .map(line -> line.split(": *", 2))
                .collect(Collectors.groupingBy(
                        header -> header[0].toLowerCase(Locale.ROOT),
                        Collectors.mapping(header -> header[1], Collectors.toList())));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
