package app.ownlight.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address that people open, in {@code ownlight.address}: where it is set, a request is meant for us that came over TLS through
 * the named proxy and asked for it. Otherwise one that asked for this machine by its own name, and for the port that answers.
 */
@Component
public class PublicAddress {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final int TLS = 443;

    private final String host;
    private final int port;

    PublicAddress(@Value("${ownlight.address:}") String address) {
        URI uri = URI.create(address);
        this.host = address.isEmpty() ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        this.port = uri.getPort() == -1 ? TLS : uri.getPort();
    }

    public boolean isAskedBy(HttpServletRequest request) {
        return host.isEmpty()
                ? isLoopback(request) && request.getServerPort() == request.getLocalPort()
                : request.isSecure()
                        && request.getServerName().toLowerCase(Locale.ROOT).equals(host)
                        && request.getServerPort() == port;
    }

    /** Whether this machine was asked for by its own name. */
    static boolean isLoopback(HttpServletRequest request) {
        return LOOPBACK.contains(request.getServerName());
    }
}
