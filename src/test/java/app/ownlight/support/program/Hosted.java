package app.ownlight.support.program;

import app.ownlight.support.Machine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The hosted program as equal instances on one database, each a process of its own, and people who come through its proxy. */
public final class Hosted implements AutoCloseable {

    /** What people type. */
    public static final String HOST = "journal.example.org";

    /** 32 bytes in Base64. */
    public static final String PEPPER = "dGhlIHBlcHBlciBvZiB0aGUgdGVzdHMsIG5vIG1vcmU=";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final List<Ownlight> instances = new ArrayList<>();

    /**
     * Starts all instances at once, and returns when each answers; takes about ten seconds.
     *
     * @param arguments of each instance, which go before the environment
     */
    public static Hosted start(Path folder, String url, int instances, String... arguments)
            throws IOException, InterruptedException {
        Hosted hosted = new Hosted();
        for (int number = 0; number < instances; number++) {
            hosted.instances.add(Ownlight.in(folder.resolve("instance" + number), environment(url)));
        }
        for (Ownlight instance : hosted.instances) {
            instance.launch(Stream.of(SharedOwnlight.CHEAP, arguments)
                    .flatMap(Stream::of)
                    .toArray(String[]::new));
        }
        for (Ownlight instance : hosted.instances) {
            instance.awaitAnswer();
        }
        return hosted;
    }

    /** What somebody who runs it for many people sets, with registration open to everyone and a free port for the figures. */
    public static Map<String, String> environment(String url) throws IOException {
        return Map.of(
                "SPRING_PROFILES_ACTIVE", "hosted",
                "SPRING_DATASOURCE_URL", url,
                "SPRING_DATASOURCE_USERNAME", "ownlight",
                "SPRING_DATASOURCE_PASSWORD", "ownlight",
                "OWNLIGHT_ADDRESS", "https://" + HOST,
                "OWNLIGHT_PROXY", "192.0.2.9, 127.0.0.1",
                "OWNLIGHT_PEPPERS_1", PEPPER,
                "OWNLIGHT_REGISTRATION", "open",
                "OWNLIGHT_REGISTRATIONOPENTOEVERYONE", "true",
                "MANAGEMENT_SERVER_PORT", String.valueOf(Machine.freePort()));
    }

    /** The first is 0. */
    public Ownlight instance(int number) {
        return instances.get(number);
    }

    public List<String> addresses() {
        return instances.stream().map(Ownlight::address).toList();
    }

    /** Somebody with a browser with nothing in it, in a network of their own, whom the proxy sends to one instance. */
    public static HttpPerson person(Ownlight instance) {
        int number = PEOPLE.incrementAndGet();
        return new HttpPerson(instance.address(), proxied("198.51.%d.%d".formatted(number % 250, number / 250 + 1)));
    }

    /** What the proxy adds to each request, beside the name that it was asked for. */
    public static Map<String, String> proxied(String from) {
        return Map.of("Host", HOST, "X-Forwarded-For", from, "X-Forwarded-Proto", "https");
    }

    @Override
    public void close() throws InterruptedException {
        for (Ownlight instance : instances) {
            instance.close();
        }
    }
}
