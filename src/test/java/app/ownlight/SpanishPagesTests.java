package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Sentences;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page there is, asked for in Spanish, holds nothing that the interface says in English. */
@PageTest
class SpanishPagesTests {

    private static final Sentences ENGLISH = Sentences.english();

    /** Parts of sentences that also say something in Spanish, or stand alone too seldom to tell a language. */
    private static final int TELLING = 12;

    private static final List<String> SAID = Sentences.spanish().byKey().entrySet().stream()
            .filter(said -> !said.getValue().equals(ENGLISH.of(said.getKey().toString())))
            .flatMap(said -> Sentences.fixedParts(ENGLISH.of(said.getKey().toString())).stream())
            .distinct()
            .toList();

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    private MockVisitor visitor;

    @BeforeEach
    void chooses_spanish() {
        visitor = new MockVisitor(mvc);
        visitor.opens("/about?lang=es");
    }

    @Test
    void for_a_stranger() {
        assertThat(read(Map.of())).isGreaterThanOrEqualTo(12);
    }

    @Test
    void for_somebody_with_an_open_journal() {
        visitor.begins();
        String entry = visitor.sends(visitor.opens("/journal/new")
                        .form()
                        .with("title", "Hoy")
                        .with("text", "palabras")
                        .with("action", "save"))
                .location()
                .replaceFirst("[?#].*", "");

        assertThat(read(Map.of("id", entry.substring(entry.lastIndexOf('/') + 1))))
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void where_something_is_wrong() {
        look(
                "/begin",
                visitor.sends(visitor.opens("/begin").form().with("name", "x").with("action", "begin")));
        look("/unlock", visitor.sends(visitor.opens("/unlock").form().with("action", "unlock")));
        look(
                "/write",
                visitor.sends(visitor.opens("/guides/light/cycle/write/1")
                        .form()
                        .with("text", "palabras")
                        .with("action", "save")));
    }

    /** Reads every page that can be asked for; how many there were. */
    private long read(Map<String, String> known) {
        return addresses.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .map(info -> info.getPatternValues())
                .flatMap(Collection::stream)
                .flatMap(pattern -> filled(pattern, known))
                .distinct()
                .filter(address -> look(address, visitor.opens(address)))
                .count();
    }

    private static Stream<String> filled(String pattern, Map<String, String> known) {
        String address = pattern.replace("{guide}", "light")
                .replace("{prompt}", "1")
                .replace("{id}", known.getOrDefault("id", "{id}"));
        return Stream.of("connection", "cycle", "conflict", "shift")
                .map(section -> address.replace("{section}", section))
                .filter(ready -> !ready.contains("{"));
    }

    private static boolean look(String address, Answer answer) {
        if (!answer.header("Content-Type").startsWith("text/html")
                || answer.body().isEmpty()) {
            return false;
        }
        Document page = answer.page();
        assertThat(page.expectFirst("html").attr("lang")).as(address).isEqualTo("es");
        page.select("[lang=en]").remove();
        assertThat(page.getAllElements().stream()
                        .flatMap(SpanishPagesTests::texts)
                        .filter(SpanishPagesTests::isEnglish))
                .as(address)
                .isEmpty();
        return true;
    }

    private static Stream<String> texts(Element element) {
        return Stream.concat(
                Stream.of(element.ownText()),
                element.attributes().asList().stream()
                        .filter(a -> a.getKey().matches("aria-label|title|alt|placeholder|data-.*"))
                        .map(Attribute::getValue));
    }

    private static boolean isEnglish(String text) {
        return SAID.stream()
                .anyMatch(said -> text.strip().equals(said) || said.length() >= TELLING && text.contains(said));
    }
}
