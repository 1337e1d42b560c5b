package app.ownlight;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Sentences;
import app.ownlight.support.SpanishTone;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the interface says in Spanish, held against what it says in English. */
class SpanishMessagesTests {

    /** Names and frames that are the same in both languages. */
    private static final Set<String> SAME = Set.of("layout.name", "layout.title", "layout.title.problem");

    private static final Pattern NAMES = Pattern.compile(
            "“Can you be loved into healing\\?”|love is respect|305 Psychotherapy Group|docs/[\\w-]+\\.md|English");

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|of|to|you|your|it|is|are|this|that|with|for|not|what|when|which|here|there|was|were|will|can|"
                    + "have|from|only|save|saved|journal|entry|page|word|words|write|writing|open|lock|help|again|back|go)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Sentences english = Sentences.english();
    private final Sentences spanish = Sentences.spanish();

    @Test
    void stands_under_the_same_keys_in_the_same_order() {
        assertThat(spanish.order()).containsExactlyElementsOf(english.order());
    }

    @Test
    void leaves_the_same_places_open() {
        each((key, said) ->
                assertThat(Sentences.openings(said)).as(key).isEqualTo(Sentences.openings(english.of(key))));
    }

    @Test
    void says_nothing_as_english_says_it() {
        each((key, said) ->
                assertThat(said.equals(english.of(key))).as(key + "=" + said).isEqualTo(SAME.contains(key)));
    }

    @Test
    void has_no_english_word_left() {
        each((key, said) ->
                assertThat(NAMES.matcher(said).replaceAll("")).as(key).doesNotContainPattern(ENGLISH));
    }

    @Test
    void keeps_the_tone() {
        each((key, said) -> assertThat(said).as(key).doesNotContainPattern(SpanishTone.broken()));
    }

    private void each(BiConsumer<String, String> look) {
        assertThat(spanish.byKey()).isNotEmpty();
        spanish.byKey().forEach((key, said) -> look.accept(key.toString(), said.toString()));
    }
}
