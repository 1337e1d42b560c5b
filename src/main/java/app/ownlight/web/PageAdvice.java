package app.ownlight.web;

import app.ownlight.language.Languages;
import app.ownlight.operator.Practice;
import app.ownlight.settings.ReadingCookies;
import app.ownlight.settings.ReadingPreferences;
import app.ownlight.settings.RequestSettings;
import app.ownlight.settings.Settings;
import app.ownlight.settings.Switch;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout asks of every page. A {@code message} needs nothing here: it is a flash attribute that holds a message key. */
@ControllerAdvice
@EnableConfigurationProperties(Practice.class)
class PageAdvice {

    private final RequestSettings settings;
    private final ReadingCookies cookies;
    private final Languages languages;
    private final Practice practice;
    private final boolean hosted;

    PageAdvice(
            RequestSettings settings,
            ReadingCookies cookies,
            Languages languages,
            Practice practice,
            Environment environment) {
        this.settings = settings;
        this.cookies = cookies;
        this.languages = languages;
        this.practice = practice;
        this.hosted = environment.acceptsProfiles(Profiles.of("hosted"));
    }

    @ModelAttribute("journalOpen")
    boolean journalOpen(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    @ModelAttribute("reading")
    ReadingPreferences reading(HttpServletRequest request) {
        ReadingPreferences own = settings.of(request).reading();
        return own.theme() == null ? own.with(cookies.theme(request)) : own;
    }

    /** Those that are on, by their fields. */
    @ModelAttribute("switches")
    Set<String> switches(HttpServletRequest request) {
        Settings own = settings.of(request);
        return Stream.of(Switch.values()).filter(own::has).map(Switch::field).collect(Collectors.toSet());
    }

    @ModelAttribute("languages")
    List<Locale> languages() {
        return languages.all();
    }

    /** Who offers the page. */
    @ModelAttribute("practice")
    Practice practice() {
        return practice;
    }

    /** For how many days backups are kept; null in the personal run, which keeps its own. */
    @ModelAttribute("backupDays")
    @Nullable
    Integer backupDays() {
        return hosted ? practice.backupDays() : null;
    }
}
