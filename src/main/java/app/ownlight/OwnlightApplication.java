package app.ownlight;

import app.ownlight.hosted.SerialFilter;
import app.ownlight.operator.CommandLine;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the journal, or does what else is asked on the command line, and holds the one clock that every time in it comes from. */
@SpringBootApplication
@EnableScheduling
public class OwnlightApplication {

    public static void main(String[] arguments) {
        SerialFilter.install();
        CommandLine command = new CommandLine(arguments, Clock.systemUTC());
        if (command.isAsked()) {
            System.exit(command.run());
        }
        SpringApplication.run(OwnlightApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
