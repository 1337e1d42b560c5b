package app.ownlight.start;

import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time zone of whoever runs the program: {@code ownlight.zone}, else the machine's. */
@Configuration(proxyBeanMethods = false)
public class ZoneConfiguration {

    @Bean
    static ZoneId zone(@Value("${ownlight.zone:}") String zone) {
        return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }
}
