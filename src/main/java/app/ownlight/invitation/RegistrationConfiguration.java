package app.ownlight.invitation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Reads who may begin a journal. */
@Configuration(proxyBeanMethods = false)
public class RegistrationConfiguration {

    @Bean
    Registration registration(Environment settings) {
        return Registration.in(settings);
    }
}
