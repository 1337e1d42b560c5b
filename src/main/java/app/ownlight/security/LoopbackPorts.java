package app.ownlight.security;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The ports that answer on this machine alone, beside the one that people open. */
@Component
public class LoopbackPorts {

    private final List<IntSupplier> ports = new CopyOnWriteArrayList<>();

    /** @param management the port for health and figures; less than 1 where there is none */
    LoopbackPorts(@Value("${management.server.port}") int management) {
        add(() -> management);
    }

    /** @param port asked with each request, since the system may choose it */
    public void add(IntSupplier port) {
        ports.add(port);
    }

    boolean include(int port) {
        return ports.stream().anyMatch(known -> known.getAsInt() == port);
    }
}
