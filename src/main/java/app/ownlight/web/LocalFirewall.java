package app.ownlight.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Refuses other host names and ports, so that no foreign page reaches a loopback program by rebinding its own name, and odd
 * requests.
 */
@Component
class LocalFirewall extends StrictHttpFirewall implements RequestRejectedHandler {

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    /** Said with each 405. */
    static final String ALLOWED = String.join(", ", METHODS);

    LocalFirewall() {
        setAllowedHostnames(HOSTS::contains);
        setAllowedHttpMethods(METHODS);
    }

    /** Lets the refusal itself through: checked again, it would be answered with an empty page. */
    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new Refused(request);
        }
        if (request.getServerPort() != request.getLocalPort()) {
            throw new RequestRejectedException(
                    "The address that was asked for has another port than the one that answers");
        }
        return super.getFirewalledRequest(request);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refused)
            throws IOException {
        if (METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            response.setHeader(HttpHeaders.ALLOW, ALLOWED);
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private static final class Refused extends FirewalledRequest {

        Refused(HttpServletRequest request) {
            super(request);
        }

        @Override
        public void reset() {}
    }
}
