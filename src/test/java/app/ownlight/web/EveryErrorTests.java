package app.ownlight.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every form that can be refused says so in the same way: in the title, in a summary that leads to the fields, and at each of them. */
@PageTest
class EveryErrorTests {

    private static final String LONG = "a".repeat(200_001);

    @Autowired
    MockMvc mvc;

    /** A form, filled in so that it is refused. */
    record Refused(String address, boolean open, Map<String, String> fields) {

        /** Such as {@code /journal/new}. */
        @Override
        public String toString() {
            return address;
        }
    }

    static Stream<Refused> forms() {
        return Stream.of(
                new Refused("/begin", false, Map.of("name", "x", "passphrase", "short", "action", "begin")),
                new Refused("/unlock", false, Map.of("name", "", "passphrase", "", "action", "unlock")),
                new Refused("/unlock", false, Map.of("name", "nobody", "passphrase", "wrong", "action", "unlock")),
                new Refused("/recover", false, Map.of("name", "nobody", "code", "none", "action", "recover")),
                new Refused("/guides/light/cycle/write/1", false, Map.of("text", LONG, "action", "save")),
                new Refused("/guides/light/cycle/write/1", true, Map.of("text", LONG, "action", "save")),
                new Refused("/guides/light/cycle/arrive", true, Map.of("steady", "8")),
                new Refused("/guides/light/cycle/pause", true, Map.of("kind", "0", "action", "stop")),
                new Refused("/journal/new", true, Map.of("title", "a".repeat(201), "text", LONG, "action", "save")),
                new Refused("/letters/new", true, Map.of("text", " ", "opens.after", "7", "action", "save")),
                new Refused(
                        "/letters/new",
                        true,
                        Map.of("text", LONG, "opens.day", "x", "opens.month", "13", "opens.year", "88")),
                new Refused(
                        "/letters/new",
                        true,
                        Map.of("text", "x", "opens.day", "30", "opens.month", "2", "opens.year", "2099")),
                new Refused("/settings", true, Map.of("lockMinutes", "1")),
                new Refused("/settings/passphrase", true, Map.of("passphrase", "", "new", "", "action", "change")),
                new Refused("/settings/recovery", true, Map.of("confirm", "none", "action", "confirm")),
                new Refused("/your-data/erase", true, Map.of("passphrase", "")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void says_what_is_wrong_above_the_page_and_at_the_field(Refused form) {
        for (String language : new String[] {"en", "es"}) {
            Answer answer = refused(form, language);
            Document page = answer.page();

            assertThat(answer.status()).isIn(401, 422);
            assertThat(page.title()).startsWith("Error: ");
            Element summary = page.expectFirst("main > .error-summary");
            assertThat(summary).isSameAs(page.expectFirst("main").child(0));
            assertThat(summary.attr("tabindex")).isEqualTo("-1");
            assertThat(summary.select("[role=alert] h2").text()).isNotBlank();
            assertThat(summary.select("a")).isNotEmpty().allSatisfy(link -> {
                Element field = page.getElementById(link.attr("href").substring(1));
                // A radio button cannot be called invalid, and its question is the whole group.
                boolean choice = field.is("[type=radio]");
                assertThat(field.attr("aria-invalid")).isEqualTo(choice ? "" : "true");
                assertThat((choice ? field.closest("fieldset") : field)
                                .attr("aria-describedby")
                                .split(" "))
                        .contains(field.id() + "-error");
                assertThat(page.getElementById(field.id() + "-error").text()).isEqualTo(link.text());
            });
            assertThat(page.select("[aria-invalid=true], fieldset.wrong"))
                    .hasSameSizeAs(summary.select("a").eachAttr("href").stream()
                            .distinct()
                            .toList());
        }
    }

    private Answer refused(Refused form, String language) {
        MockVisitor visitor = new MockVisitor(mvc);
        if (form.open()) {
            visitor.begins();
        }
        visitor.opens("/?lang=" + language);
        FilledForm filled = visitor.opens(form.address()).form();
        form.fields().forEach(filled::with);
        return visitor.sends(filled);
    }
}
