package app.ownlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proxy of the tests, which is to be no better and no worse than those of a practice. */
class TlsProxyTests {

    @TempDir
    Path folder;

    private final Queue<String> bodies = new ConcurrentLinkedQueue<>();
    private final Set<HttpServer> answering = ConcurrentHashMap.newKeySet();
    private final Map<String, String> headers = new TreeMap<>();
    private HttpServer one;
    private HttpServer other;
    private TlsProxy proxy;
    private HttpClient client;
    private String address;

    @BeforeEach
    void stands_before_two_instances() throws Exception {
        one = instance();
        other = instance();
        int port = Ownlight.freePort();
        address = "https://localhost:" + port;
        proxy = TlsProxy.start(
                folder,
                port,
                Stream.of(one, other)
                        .map(instance ->
                                "http://127.0.0.1:" + instance.getAddress().getPort())
                        .toList());
        client = HttpClient.newBuilder().sslContext(trusting()).build();
    }

    @AfterEach
    void stop() {
        proxy.close();
        one.stop(0);
        other.stop(0);
    }

    @Test
    void asks_them_in_turn() throws Exception {
        assertThat(post("")).isEqualTo(200);
        assertThat(post("")).isEqualTo(200);

        assertThat(answering).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void hands_each_post_to_the_one_that_is_up() throws Exception {
        one.stop(0);
        for (int number = 0; number < 5; number++) {
            assertThat(post("text=" + number)).isEqualTo(200);
        }

        assertThat(bodies).containsExactly("text=0", "text=1", "text=2", "text=3", "text=4");
    }

    @Test
    void tells_who_asked_and_how_whatever_the_client_says() throws Exception {
        assertThat(post(
                        "",
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "X-Forwarded-Proto",
                        "http",
                        "X-Forwarded-Host",
                        "evil.example",
                        "Forwarded",
                        "host=evil.example"))
                .isEqualTo(200);

        assertThat(headers)
                .containsEntry("Host", address.substring("https://".length()))
                .containsEntry("X-forwarded-for", "127.0.0.1")
                .containsEntry("X-forwarded-proto", "https")
                .containsEntry("X-forwarded-host", headers.get("Host"))
                .doesNotContainKey("Forwarded");
    }

    private int post(String body, String... more) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).POST(BodyPublishers.ofString(body));
        if (more.length > 0) {
            request.headers(more);
        }
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    private HttpServer instance() throws IOException {
        var instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        instance.createContext("/", this::answer);
        instance.start();
        return instance;
    }

    private void answer(HttpExchange exchange) throws IOException {
        answering.add(exchange.getHttpContext().getServer());
        bodies.add(new String(exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, String.join(",", values)));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private SSLContext trusting() throws Exception {
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        var own = KeyStore.getInstance("PKCS12");
        own.load(null);
        var kept = KeyStore.getInstance(folder.resolve("proxy.p12").toFile(), "of no use to anybody".toCharArray());
        own.setCertificateEntry("proxy", kept.getCertificate("mykey"));
        trust.init(own);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return tls;
    }
}
