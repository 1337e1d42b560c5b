package app.ownlight.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** What a browser refuses on our pages: everything that is not ours, and every script or style that is not a file. */
class BrowserRules implements Customizer<HeadersConfigurer<HttpSecurity>> {

    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String PERMISSIONS =
            "camera=(), clipboard-read=(), display-capture=(), geolocation=(), microphone=(), web-share=()";

    @Override
    public void customize(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                // With no-referrer a browser sends "Origin: null" on our own forms.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(policy -> policy.disable())
                .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive"))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(new NoStore());
    }

    /** The most needed of them for a page that is drawn before any filter was asked; what is there stays. */
    static void addMissing(HttpServletResponse response) {
        Map.of("Content-Security-Policy", CONTENT, "X-Content-Type-Options", "nosniff", "Cache-Control", "no-store")
                .forEach((name, value) -> {
                    if (!response.containsHeader(name)) {
                        response.setHeader(name, value);
                    }
                });
    }
}
