package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way in and out, as a browser and a log see it: which cookies are set, to the letter, and which events are noted. */
class CookiesIT {

    private static final String NAME = "amber heron";
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String RULES = "Path=/; HttpOnly; SameSite=Strict";
    private static final String GONE = "Max-Age=0; Expires=Thu, 01 Jan 1970 00:00:00 GMT";
    private static final String ID = "[0-9a-f-]{36}";

    @TempDir
    Path folder;

    @Test
    void are_for_this_port_and_this_browser_s_session_alone() throws Exception {
        Path file = folder.resolve("ownlight.log");
        try (Ownlight ownlight = Ownlight.start(
                folder, "--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2", "--logging.file.name=" + file)) {
            String port = ownlight.address().replaceAll(".*:", "");
            String form = "t" + port + "=[0-9a-f-]{36}; " + RULES;
            String formGone = "t" + port + "=; Expires=Thu, 01 Jan 1970 00:00:10 GMT; " + RULES;
            String session = "s" + port + "=[0-9A-F]{32}; " + RULES;
            String key = "k" + port + "=[\\w-]{43}; " + RULES;
            String keyGone = "k" + port + "=; Path=/; " + GONE + "; HttpOnly; SameSite=Strict";
            String sessionGone = "s" + port + "=; Path=/; " + GONE + "; HttpOnly; SameSite=Strict";
            String year = "; Path=/; Max-Age=31536000; Expires=[^;]+; HttpOnly; SameSite=Strict";
            HttpPerson person = new HttpPerson(ownlight.address());

            assertThatItSets(person.opens("/"));
            assertThatItSets(person.opens("/about?lang=en"), "l" + port + "=en" + year);
            Answer settings = person.opens("/settings");
            assertThatItSets(settings, form);
            assertThatItSets(
                    person.sends(settings.form().with("language", "en").with("theme", "DARK")),
                    "l" + port + "=en" + year,
                    "m" + port + "=dark" + year);
            assertThatItSets(person.opens("/unlock"));
            assertThatItSets(person.begins(NAME, PASSPHRASE), session, key, formGone, form);
            assertThatItSets(person.opens("/journal"));
            assertThatItSets(
                    person.exchanges(
                            "POST", "/lock", person.opens("/journal/new").form().fields()),
                    keyGone,
                    sessionGone);
            assertThatItSets(person.unlocks(NAME, "plum harbour seven wicker stamps"));
            assertThatItSets(person.unlocks(NAME, PASSPHRASE), session, key, formGone, form);
            ownlight.stop();

            assertThat(events(Files.readString(file)))
                    .satisfiesExactly(
                            event -> assertThat(event).matches("begun " + ID),
                            event -> assertThat(event).matches("locked " + ID),
                            event -> assertThat(event).isEqualTo("refused"),
                            event -> assertThat(event).matches("unlocked " + ID),
                            event -> assertThat(event).matches("locked " + ID));
            assertThat(ownlight.output() + Files.readString(file)).doesNotContain(NAME, PASSPHRASE, "127.0.0.1:");
        }
    }

    private static List<String> events(String log) {
        return log.lines()
                .filter(line -> line.contains("app.ownlight.security"))
                .map(line -> line.replaceFirst(".* : ", ""))
                .toList();
    }

    /** In any order. A cookie that is set twice is set last for good. */
    private static void assertThatItSets(Answer answer, String... cookies) {
        List<String> set = answer.headers().getOrDefault("set-cookie", List.of());
        assertThat(set).hasSize(cookies.length);
        assertThat(List.of(cookies))
                .allSatisfy(cookie ->
                        assertThat(set).anyMatch(Pattern.compile(cookie).asMatchPredicate()));
    }
}
