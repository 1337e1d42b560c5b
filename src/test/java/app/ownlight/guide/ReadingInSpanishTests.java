package app.ownlight.guide;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.SpanishTone;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the guide meets in Spanish: told again from the same thoughts, for any gender, in tú and ustedes. */
class ReadingInSpanishTests {

    private static final Guide LUZ =
            new Guides("", "").find("light", Locale.forLanguageTag("es-US")).orElseThrow();

    static Stream<Section> sections() {
        return LUZ.sections().stream();
    }

    @Test
    void is_named_in_its_language_and_credits_the_article() {
        assertThat(LUZ.title()).isEqualTo("¿Puede sanarte el amor de otra persona?");
        assertThat(LUZ.credit()).startsWith("Contado con nuestras palabras").contains("305 Psychotherapy Group");
    }

    @Test
    void sets_the_three_inner_voices_apart() {
        assertThat(sections().flatMap(section -> Jsoup.parse(section.html()).select("blockquote").eachText().stream()))
                .containsExactly(
                        "Tú también dudas de lo que vales. Lo noto porque me pasa.",
                        "Déjame quererte hasta que lo veas con tus propios ojos.",
                        "Quiéreme del todo, y a lo mejor la duda se calla.");
    }

    @Test
    void ends_the_conflict_with_the_answer_to_the_title() {
        assertThat(Jsoup.parse(LUZ.section("conflict").orElseThrow().html()).text())
                .endsWith("Así que la respuesta a la pregunta del título es no, en ambas direcciones,"
                        + " y no es un veredicto sobre el amor de nadie.");
    }

    @Test
    void tells_those_who_are_afraid_first_that_this_is_something_else() {
        Fork fork = LUZ.section("conflict").orElseThrow().fork();

        assertThat(fork.title()).isEqualTo("Lo difícil y lo que hace daño");
        assertThat(fork.html())
                .contains("ambas pueden decir que", "te da miedo", "no te toca a ti sanarlo", "<a href=\"/help\">")
                .contains("Que la otra persona lo lamente después no cambia eso", "nunca significa quedarte");
        assertThat(fork.line()).contains("miedo", "no te toca a ti");
    }

    @Test
    void names_the_contested_term_once_and_only_in_a_note() {
        assertThat(sections()
                        .flatMap(section -> section.notes().stream())
                        .map(Note::html)
                        .filter(html -> html.contains("vínculo traumático")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .containsOnlyOnce("vínculo traumático");
        assertThat(sections().map(Section::html)).noneMatch(text -> text.contains("traum"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void speaks_in_the_agreed_tone(Section section) {
        assertThat(section.toString().replaceAll("<[^>]*>", " ")).doesNotContainPattern(SpanishTone.broken());
    }
}
