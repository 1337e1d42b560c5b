package app.ownlight.help;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text in one language or more, by ISO 639-1 code. Where the reader's is missing, the page shows the first and says what it is. */
record HelpText(Map<String, String> byLanguage) {

    public String in(Locale reader) {
        return byLanguage.get(language(reader));
    }

    /** For the attribute {@code lang}: the language of this text where it is not the reader's, and nothing else. */
    public @Nullable String foreign(Locale reader) {
        String language = language(reader);
        return language.equals(reader.getLanguage()) ? null : language;
    }

    private String language(Locale reader) {
        return byLanguage.containsKey(reader.getLanguage())
                ? reader.getLanguage()
                : byLanguage.keySet().iterator().next();
    }
}
