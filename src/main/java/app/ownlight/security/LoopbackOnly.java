package app.ownlight.security;

import java.net.InetAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The personal run speaks without TLS, so it starts on an address of this machine alone or not at all. */
@Component
@Profile("!hosted")
class LoopbackOnly implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ServerProperties server;

    LoopbackOnly(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        InetAddress address = server.getAddress();
        if (address == null) {
            throw new OpenAddressException("every address");
        }
        if (!address.isLoopbackAddress()) {
            throw new OpenAddressException(address.getHostAddress());
        }
    }
}
