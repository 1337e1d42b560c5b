package app.ownlight.operator;

import app.ownlight.security.LoopbackPorts;
import jakarta.servlet.ServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.Http11NioProtocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A port of its own for the operator’s page, on this machine alone: it is reached through a tunnel (ssh -L, kubectl port-forward),
 * so that no page that asks for a password faces the internet.
 */
@Component
@ConditionalOnOperator
public class OperatorConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int KB = 1024;

    private final Connector connector;

    OperatorConnector(@Value("${ownlight.operator.port:8082}") int port, LoopbackPorts loopback) {
        Http11NioProtocol http = new Http11NioProtocol();
        http.setAddress(InetAddress.getLoopbackAddress());
        http.setConnectionTimeout((int) Duration.ofSeconds(10).toMillis());
        http.setMaxHttpRequestHeaderSize(8 * KB);
        this.connector = new Connector(http);
        connector.setPort(port);
        connector.setMaxPostSize(64 * KB);
        connector.setMaxParameterCount(20);
        loopback.add(this::port);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connector);
    }

    /** Whether a request came in here. The port that answers is asked, not the one that the request names. */
    public boolean received(ServletRequest request) {
        return request.getLocalPort() == port();
    }

    /** The one that it answers on, also where 0 let the system choose. */
    int port() {
        return connector.getLocalPort();
    }
}
