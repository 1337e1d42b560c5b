package app.ownlight.start;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time zone of whoever runs the program: {@code ownlight.zone}, else the machine's. */
@Configuration(proxyBeanMethods = false)
public class ZoneConfiguration {

    @Bean
    static ZoneId zone(@Value("${ownlight.zone:}") String zone) {
        try {
            return zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new StartProblemException(
                    "ownlight.zone is “" + zone + "”, and no time zone has that name.",
                    "Set a name of the IANA database, such as America/New_York, or leave it out for the machine’s own.",
                    unknown);
        }
    }
}
