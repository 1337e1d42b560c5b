package app.ownlight.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The languages of the pages, as {@code ownlight.languages} lists them: the one list that each of them stands in. */
@Component
public class Languages {

    private final List<Locale> all;

    /** @param all at least one; the first is for whoever asks for none of them */
    public Languages(@Value("${ownlight.languages}") List<Locale> all) {
        this.all = List.copyOf(all);
    }

    public List<Locale> all() {
        return all;
    }

    public Locale first() {
        return all.get(0);
    }

    /** A language of ours by its code of two letters. */
    public Optional<Locale> of(@Nullable String code) {
        return all.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    /** What was chosen in a browser, else what it asks for (RFC 9110, 12.5.4), else the first. */
    public Locale ofBrowser(@Nullable String chosen, HttpServletRequest request) {
        return of(chosen).or(() -> asked(request)).orElse(first());
    }

    /** Without the header a container names the machine's own language. */
    private Optional<Locale> asked(HttpServletRequest request) {
        Stream<Locale> asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Stream.empty()
                : Collections.list(request.getLocales()).stream();
        return asked.flatMap(locale -> of(locale.getLanguage()).stream()).findFirst();
    }
}
