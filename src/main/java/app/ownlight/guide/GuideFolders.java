package app.ownlight.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the guides' folders. */
final class GuideFolders {

    private GuideFolders() {}

    /** The guides that come with the program, by slug. */
    static List<GuideFolder> onClasspath() {
        try {
            Resource[] guides =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:guides/*/" + GuideFolder.GUIDE);
            return Stream.of(guides)
                    .map(GuideFolders::onClasspath)
                    .sorted(Comparator.comparing(GuideFolder::slug))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<GuideFolder> inIfThere(Path folder) {
        return Files.isDirectory(folder) ? in(folder) : List.of();
    }

    /** The guides of a practice, by slug: every folder in this one, hidden ones aside. */
    static List<GuideFolder> in(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(
                            child -> Files.isDirectory(child) && !slug(child).startsWith("."))
                    .sorted()
                    .map(child -> new GuideFolder(
                            slug(child), child.toString(), new FileSystemResource(child.resolve(GuideFolder.GUIDE))))
                    .toList();
        } catch (IOException unreadable) {
            throw GuideFolder.BROKEN.about(folder.toString(), "ownlight.guides", "is no folder that can be read");
        }
    }

    private static GuideFolder onClasspath(Resource guide) {
        try {
            String[] path = guide.getURL().getPath().split("/");
            String slug = path[path.length - 2];
            return new GuideFolder(slug, "guides/" + slug, guide);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String slug(Path folder) {
        return folder.getFileName().toString();
    }
}
