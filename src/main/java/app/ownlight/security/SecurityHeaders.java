package app.ownlight.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser refuses on our pages: everything that is not ours, every script or style that is not a file, and to keep a page.
 * The names and values follow the OWASP Secure Headers Project.
 */
public class SecurityHeaders implements HeaderWriter {

    private static final String CONTENT_RULE = "Content-Security-Policy";

    private static final String CONTENT = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "frame-src 'none'",
            "object-src 'none'",
            "media-src 'none'",
            "worker-src 'none'",
            "manifest-src 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    /** Nothing that a browser can do beyond showing a page is asked of it. */
    private static final String PERMISSIONS =
            Stream.of("""
                    accelerometer autoplay bluetooth browsing-topics camera clipboard-read display-capture encrypted-media
                    fullscreen gamepad geolocation gyroscope hid identity-credentials-get idle-detection local-fonts
                    magnetometer microphone midi payment picture-in-picture publickey-credentials-create
                    publickey-credentials-get screen-wake-lock serial storage-access usb web-share window-management
                    xr-spatial-tracking""".split("\\s+")).map(feature -> feature + "=()").collect(Collectors.joining(", "));

    private static final Map<String, String> RULES = Map.of(
            CONTENT_RULE,
            CONTENT,
            "Permissions-Policy",
            PERMISSIONS,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Origin-Agent-Cluster",
            "?1",
            // With no-referrer a browser sends "Origin: null" on our own forms.
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "X-Robots-Tag",
            "noindex, nofollow, noarchive");

    private static final String TWO_YEARS_OVER_TLS_ONLY = "max-age=63072000; includeSubDomains";

    /** A file whose name holds the hash of its content: under the same name it never changes. */
    private static final Pattern FINGERPRINTED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    private static final Set<Integer> FOUND = Set.of(
            HttpServletResponse.SC_OK, HttpServletResponse.SC_NOT_MODIFIED, HttpServletResponse.SC_PARTIAL_CONTENT);

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean forEver = FOUND.contains(response.getStatus())
                && FINGERPRINTED.matcher(request.getRequestURI()).matches();
        write(request, response, forEver ? "public, max-age=31536000, immutable" : "no-store");
    }

    /** For a page that is drawn where no filter was asked, or after one was told something else. */
    public static void write(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "no-store");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, String caching) {
        RULES.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader(CONTENT_RULE, CONTENT + "; upgrade-insecure-requests");
            response.setHeader("Strict-Transport-Security", TWO_YEARS_OVER_TLS_ONLY);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
    }
}
