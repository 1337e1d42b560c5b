package app.ownlight.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.firewall.FirewalledRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.stereotype.Component;

/**
 * Refuses other host names and ports, so that no foreign page reaches the program by rebinding its own name, and odd requests. In
 * the hosted run that includes whatever did not come through the proxy.
 */
@Component
public class AddressFirewall extends StrictHttpFirewall implements RequestRejectedHandler {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    /** Said with each 405. */
    public static final String ALLOWED = String.join(", ", METHODS);

    private final PublicAddress address;
    private final LoopbackPorts loopback;

    AddressFirewall(PublicAddress address, LoopbackPorts loopback) {
        this.address = address;
        this.loopback = loopback;
        setAllowedHttpMethods(METHODS);
    }

    /** Lets the refusal itself through: checked again, it would be answered with an empty page. */
    @Override
    public FirewalledRequest getFirewalledRequest(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return new Refused(request);
        }
        if (!isMeantForUs(request)) {
            throw new RequestRejectedException("Another address was asked for than ours");
        }
        return super.getFirewalledRequest(request);
    }

    private boolean isMeantForUs(HttpServletRequest request) {
        return loopback.include(request.getLocalPort())
                ? PublicAddress.isLoopback(request)
                : address.isAskedBy(request);
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
