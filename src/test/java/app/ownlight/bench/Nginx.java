package app.ownlight.bench;

import app.ownlight.support.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The limit of a page that is read: nginx, which has to be on the PATH, serving the same bytes from a file with one worker. */
record Nginx(Process process, String address) implements AutoCloseable {

    private static final String SETTINGS = """
            daemon off; user %3$s; worker_processes 1; pid %1$s/pid; error_log %1$s/errors;
            events { worker_connections 512; }
            http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; default_type text/html;
              open_file_cache max=100; client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c;
              uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
              server { listen 127.0.0.1:%2$d; root %1$s/pages; } }
            """;

    /** Serves one page as {@code /page.html}, read by whoever runs this, since a temporary folder is its owner's alone. */
    static Nginx serving(String page, Path folder) throws IOException {
        int port = Machine.freePort();
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/page.html"), page, StandardCharsets.UTF_8);
        Path settings = Files.writeString(
                folder.resolve("settings"), SETTINGS.formatted(folder, port, System.getProperty("user.name")));
        Process nginx = new ProcessBuilder(
                        "nginx",
                        "-c",
                        settings.toString(),
                        "-e",
                        folder.resolve("errors").toString())
                .inheritIO()
                .start();
        return new Nginx(nginx, "http://127.0.0.1:" + port);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
