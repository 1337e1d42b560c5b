package app.ownlight.security;

import app.ownlight.start.StartProblemException;
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
            throw open("every address");
        }
        if (!address.isLoopbackAddress()) {
            throw open(address.getHostAddress());
        }
    }

    private static StartProblemException open(String address) {
        return new StartProblemException(
                "Ownlight was told to answer on " + address + ", which other machines can reach.",
                "It answers on this machine only. Take server.address out of the settings, or set it to 127.0.0.1.");
    }
}
