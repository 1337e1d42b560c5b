package app.ownlight.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Where a benchmark keeps its database: in the folder {@code -Dbench.folder}, else beside all other temporary files. */
final class BenchFolder implements TempDirFactory {

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
        String parent = System.getProperty("bench.folder", System.getProperty("java.io.tmpdir"));
        return Files.createTempDirectory(Path.of(parent), "bench");
    }
}
