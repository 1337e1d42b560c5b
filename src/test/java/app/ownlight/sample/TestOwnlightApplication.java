package app.ownlight.sample;

import app.ownlight.OwnlightApplication;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program with a journal to look at: {@code ./mvnw spring-boot:test-run}. It lies in memory and is gone when this stops;
 * {@code -Dspring-boot.run.arguments=--ownlight.sample=es} has it in Spanish.
 */
public final class TestOwnlightApplication {

    /** Nothing touches the disk, least of all the journals that lie there. */
    private static final String[] IN_MEMORY = {
        "--ownlight.home=", "--spring.datasource.url=jdbc:h2:mem:sample;DB_CLOSE_DELAY=-1"
    };

    private TestOwnlightApplication() {}

    public static void main(String[] arguments) {
        start(arguments);
    }

    /** Starts it and fills the journal. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return SpringApplication.from(OwnlightApplication::main)
                .with(SampleRun.class)
                .run(Stream.of(arguments, IN_MEMORY).flatMap(Stream::of).toArray(String[]::new))
                .getApplicationContext();
    }
}
