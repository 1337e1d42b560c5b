package app.ownlight.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The files that pages are made of, as they stand in the source, by their names. */
public final class SourceFiles {

    public static final Map<String, String> TEMPLATES = in("src/main/resources/templates", ".html");
    public static final Map<String, String> SCRIPTS = in("src/main/resources/static", ".js");
    public static final Map<String, String> STYLES = in("src/main/resources/static", ".css");

    private SourceFiles() {}

    public static Map<String, String> in(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                texts.put(file.toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a text weighs on its way, in bytes. */
    public static int gzipped(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.size();
    }
}
