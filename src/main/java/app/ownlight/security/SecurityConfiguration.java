package app.ownlight.security;

import app.ownlight.access.Access.Rule;
import app.ownlight.access.AccessRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Whatever its handler does not open needs an open journal; and what every answer tells the browser to refuse. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SecurityContextRepository journals,
            CsrfTokenRepository formTokens,
            AccessRules access,
            AccessDeniedPages refusals) {
        return http.securityContext(context -> context.securityContextRepository(journals))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(request -> access.says(Rule.WITHOUT_TOKEN, request)))
                .addFilterBefore(new SameOriginFilter(), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(access::isOpen)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(new SecurityHeaders()))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(Customizer.withDefaults())
                .build();
    }

    /** What each filter took is of no use to anybody; requests are measured as a whole. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** The token of a form lies in a cookie, so that a visitor needs no session. */
    @Bean
    CsrfTokenRepository formTokens(@Value("${ownlight.cookies.form}") String name) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Strict"));
        return tokens;
    }
}
