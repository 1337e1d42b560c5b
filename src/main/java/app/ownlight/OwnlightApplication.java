package app.ownlight;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the journal, and holds the one clock that every time in it comes from. */
@SpringBootApplication
public class OwnlightApplication {

    public static void main(String[] arguments) {
        SerialFilter.install();
        SpringApplication.run(OwnlightApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
