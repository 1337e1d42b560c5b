package app.ownlight.operator;

import app.ownlight.security.SameOriginFilter;
import app.ownlight.security.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may see the operator’s page: whoever comes to its port with the password (HTTP Basic, RFC 7617), asked with each request and
 * kept nowhere.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnOperator
class OperatorSecurity {

    static final String USER = "operator";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain operator(
            HttpSecurity http, OperatorConnector connector, @Value("${ownlight.operator.password}") String password) {
        OperatorEntryPoint entry = new OperatorEntryPoint();
        return http.securityMatcher(connector::received)
                .authenticationManager(new ProviderManager(operators(password)))
                .httpBasic(basic -> basic.authenticationEntryPoint(entry))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens()))
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        // A browser that was refused still shows the page that says so.
                        .requestMatchers("/*.css", "/*.svg")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new SecurityHeaders()))
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Compared as hashes, in a time that tells nothing. Stretching would add nothing: the password stands in the settings. */
    private static DaoAuthenticationProvider operators(String password) {
        PasswordEncoder hashes =
                new Pbkdf2PasswordEncoder("", 16, 1000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
        DaoAuthenticationProvider operators = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(
                User.withUsername(USER).password(hashes.encode(password)).build()));
        operators.setPasswordEncoder(hashes);
        return operators;
    }

    /** A cookie that the browser takes without TLS too, since there is none at the end of a tunnel. */
    private static CookieCsrfTokenRepository formTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(USER);
        tokens.setCookiePath("/operator");
        tokens.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(false));
        return tokens;
    }
}
