package app.ownlight.account;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Reads who may begin a journal. A program that the whole network reaches is opened to everyone on purpose or not at all. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    @Bean
    Registration registration(Environment environment) {
        Registration registration = Binder.get(environment)
                .bind("ownlight.registration", Registration.class)
                .orElse(Registration.OPEN);
        boolean meant = environment.getProperty("ownlight.registration-open-to-everyone", Boolean.class, false);
        if (registration == Registration.OPEN && !meant && environment.acceptsProfiles(Profiles.of("hosted"))) {
            throw new OpenRegistrationException();
        }
        return registration;
    }
}
