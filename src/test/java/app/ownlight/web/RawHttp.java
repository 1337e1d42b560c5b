package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests as bytes, so that odd ones can be sent too, and answers as they came over the wire. */
public record RawHttp(int port) {

    /** A request with no body; the headers end with CRLF each. */
    public Reply send(String method, String path, String headers) throws IOException {
        String length = method.equals("GET") ? "" : "Content-Length: 0\r\n";
        return ask(method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + length, "");
    }

    /** A form of fields that are encoded already. */
    public Reply post(String path, String fields) throws IOException {
        return ask(
                "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + fields.length()
                        + "\r\n",
                fields);
    }

    /** A request line and headers, ending with CRLF, and a body. */
    public Reply ask(String head, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write((head + "Connection: close\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            } catch (SocketException answeredBeforeAllWasSent) {
                // What it said is still to be read.
            }
            return Reply.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public record Reply(int status, String head, String body) {

        /** All values of a header, as they were sent. */
        public List<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).trim())
                    .toList();
        }

        private static Reply of(String all) {
            assertThat(all).startsWith("HTTP/1.1 ");
            int end = all.indexOf("\r\n\r\n");
            return new Reply(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), unchunked(all, end + 4));
        }

        private static String unchunked(String all, int from) {
            String body = all.substring(from);
            int doctype = body.indexOf("<!DOCTYPE");
            return doctype >= 0 && doctype < 10 ? body.substring(doctype) : body;
        }
    }
}
