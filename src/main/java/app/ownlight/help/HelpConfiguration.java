package app.ownlight.help;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the lines once, at the start, and tells whoever runs the program which of them have grown old. */
@Configuration(proxyBeanMethods = false)
class HelpConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(HelpConfiguration.class);

    /** @param own {@code ownlight.help}: a file that takes the place of ours, or empty */
    @Bean
    HelpLines helpLines(@Value("${ownlight.help:}") String own, Clock clock) {
        HelpLines lines = HelpLines.read(HelpFile.of(own));
        List<String> old = lines.oldOn(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        if (!old.isEmpty()) {
            LOG.warn("Help lines that nobody compared with their sources for {} days: {}", HelpLine.DAYS, old);
        }
        return lines;
    }
}
