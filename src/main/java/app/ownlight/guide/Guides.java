package app.ownlight.guide;

import app.ownlight.start.StartProblemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** All guides, ours first and then a practice's own. Read once at start; a broken one stops the start. */
@Component
public final class Guides {

    private final Map<String, List<Guide>> languagesBySlug = new LinkedHashMap<>();

    /**
     * @param folder {@code ownlight.guides}: where a practice keeps its own guides, one folder each, or empty
     * @param home {@code ownlight.home}: its folder {@code guides} is the default, if there is one
     * @throws StartProblemException naming file, place and reason
     */
    Guides(@Value("${ownlight.guides:}") String folder, @Value("${ownlight.home:}") String home) {
        GuideFolders.onClasspath().forEach(this::add);
        if (!folder.isBlank()) {
            GuideFolders.in(Path.of(folder)).forEach(this::add);
        } else if (!home.isBlank()) {
            GuideFolders.inIfThere(Path.of(home, "guides")).forEach(this::add);
        }
    }

    /** Every guide, each in the language asked for or else in its first one. */
    public List<Guide> in(Locale locale) {
        return languagesBySlug.values().stream()
                .map(languages -> best(languages, locale))
                .toList();
    }

    /** The guide at this address, in the language asked for or else in its first one. */
    public Optional<Guide> find(String slug, Locale locale) {
        return Optional.ofNullable(languagesBySlug.get(slug)).map(languages -> best(languages, locale));
    }

    private static Guide best(List<Guide> languages, Locale locale) {
        return languages.stream()
                .filter(guide -> guide.language().equals(locale.getLanguage()))
                .findFirst()
                .orElse(languages.get(0));
    }

    private void add(GuideFolder folder) {
        if (languagesBySlug.putIfAbsent(folder.slug(), GuideReader.read(folder)) != null) {
            throw GuideFolder.BROKEN.about(
                    folder.nameOf(GuideFolder.GUIDE),
                    "folder name",
                    "there is already a guide “" + folder.slug() + "”");
        }
    }
}
