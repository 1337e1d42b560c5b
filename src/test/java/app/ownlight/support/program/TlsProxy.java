package app.ownlight.support.program;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * What stands in front of the hosted program: takes TLS at an address of its own with a certificate that nobody signed, and hands each
 * request to the instances in turn. It tells them who asked and how, whatever a client says of that. Of two instances one may be
 * down: what could not be handed over goes to the other.
 */
final class TlsProxy implements AutoCloseable {

    private static final char[] SECRET = "of no use to anybody".toCharArray();
    private static final int SECONDS_UNTIL_ASKED_AGAIN = 1;
    private static final int CONNECTIONS = 50; // to each instance
    /** Less than the ten seconds after which an instance closes one: what is sent just then would be lost. */
    private static final int MILLISECONDS_KEPT = 5_000;

    private final Undertow server;

    private TlsProxy(Undertow server) {
        this.server = server;
    }

    /**
     * Listens on loopback.
     *
     * @param folder for its key, usually under a {@code @TempDir}
     * @param port where it listens
     * @param instances such as {@code http://localhost:40123}; they may start later
     */
    static TlsProxy start(Path folder, int port, List<String> instances)
            throws IOException, InterruptedException, GeneralSecurityException {
        LoadBalancingProxyClient client = new LoadBalancingProxyClient()
                .setProblemServerRetry(SECONDS_UNTIL_ASKED_AGAIN)
                .setConnectionsPerThread(CONNECTIONS)
                .setTtl(MILLISECONDS_KEPT);
        instances.forEach(instance -> client.addHost(URI.create(instance)));
        HttpHandler proxy = ProxyHandler.builder()
                .setProxyClient(client)
                .setReuseXForwarded(false)
                .setMaxConnectionRetries(instances.size())
                .build();
        Undertow server = Undertow.builder()
                .addHttpsListener(port, "localhost", tls(folder))
                .setHandler(exchange -> {
                    exchange.getRequestHeaders()
                            .put(Headers.X_FORWARDED_HOST, exchange.getHostAndPort())
                            .remove(Headers.FORWARDED);
                    proxy.handleRequest(exchange);
                })
                .build();
        server.start();
        return new TlsProxy(server);
    }

    @Override
    public void close() {
        server.stop();
    }

    private static SSLContext tls(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path file = folder.resolve("proxy.p12");
        makeKey(file);
        KeyStore key = KeyStore.getInstance(file.toFile(), SECRET);
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(key, SECRET);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(keys.getKeyManagers(), null, null);
        return tls;
    }

    private static void makeKey(Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(SECRET),
                        "-keystore",
                        file.toString())
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("The JDK's keytool made no key");
        }
    }
}
