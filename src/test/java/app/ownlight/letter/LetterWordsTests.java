package app.ownlight.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** No word of a letter is lost while it is written, and neither is the day that was chosen. */
@PageTest
class LetterWordsTests {

    private static final String NEW = "/letters/new";
    private static final String WORDS = "\nDear me,\n  not sealed yet. 🌙 <b>\"&'</b>\n";

    @Autowired
    MockMvc mvc;

    private MockVisitor writer;
    private FilledForm form;

    @BeforeEach
    void words_stand_in_the_box() {
        writer = new MockVisitor(mvc);
        writer.begins();
        form = writer.opens(NEW)
                .form()
                .with("title", "To the sea")
                .with("text", WORDS)
                .with("opens.after", "1")
                .with("opens.day", "5")
                .with("opens.month", "march")
                .with("action", "save");
    }

    @Test
    void the_script_keeps_them_and_another_day_alone_as_well() {
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("script", "true");
        fields.put("opens.month", "4");
        assertThat(writer.exchanges("POST", "/drafts", fields).body()).startsWith("Saved as a draft at");

        fields.put("opens.month", "march");
        assertThat(writer.exchanges("POST", "/drafts", fields).body()).startsWith("Saved as a draft at");

        standInTheBox(writer.opens(NEW).form());
    }

    @Test
    void without_an_open_journal_an_empty_box_asks_for_nothing_but_the_way_in() {
        lockInAnotherTab();
        form.with("ticket", "").with("title", "").with("text", "");

        assertThat(writer.sends(form).location()).isEqualTo(NEW);
        assertThat(writer.opens(NEW).location()).isEqualTo("/unlock?to=" + NEW);
    }

    @Test
    void a_draft_that_is_sealed_leaves_nothing_behind_also_when_the_script_is_late() {
        Map<String, String> late = new LinkedHashMap<>(form.fields());
        late.put("script", "true");
        writer.exchanges("POST", "/drafts", form.fields());
        FilledForm box = writer.opens(NEW).form().with("opens.month", "3").with("opens.year", nextYear());

        assertThat(writer.sends(box.with("action", "save")).status()).isEqualTo(303);

        nothingWaits();
        Map<String, String> after = new LinkedHashMap<>(box.fields());
        after.put("script", "true");
        assertThat(writer.exchanges("POST", "/drafts", after).body()).isEqualTo("Nothing here is unsaved.");
        nothingWaits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "opens.month"})
    void other_words_or_another_day_from_a_page_that_was_sealed_make_another_letter_once_that_is_wanted(
            String changed) {
        sealable();
        String first = writer.sends(form).location();
        form.with(changed, changed.equals("text") ? "Dear me, again." : "4");

        Answer asked = writer.sends(form);

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#text-error").text()).contains("stays as it is");
        assertThat(asked.form().field(changed)).isEqualTo(form.field(changed));
        assertThat(letters()).containsExactly(first);
        assertThat(writer.opens("/kept").page().select("main section")).hasSize(1);

        Answer second = writer.sends(asked.form().with("action", "save"));
        assertThat(second.status()).isEqualTo(303);
        assertThat(letters()).hasSize(2).contains(first, second.location());
        nothingWaits();
    }

    @Test
    void set_aside_it_is_still_known_as_a_letter_and_goes_on_as_one() {
        Map<String, String> aside = new LinkedHashMap<>(form.fields());
        aside.put("action", "aside");
        assertThat(writer.exchanges("POST", "/drafts", aside).location()).isEqualTo(NEW);
        assertThat(writer.opens(NEW).form().field("text")).isEmpty();

        Answer kept = writer.opens("/kept");

        assertThat(kept.page().select("main h2").text()).isEqualTo("A letter to later");
        assertThat(kept.page().select("main .stored-title").text()).isEqualTo("To the sea");
        assertThat(kept.page().select("main button").eachText()).containsExactly("Discard these words for good");
        String on = kept.page().select("main form a.button").attr("href");
        assertThat(on).startsWith(NEW + "?draft=");
        standInTheBox(writer.opens(on).form());

        Map<String, String> asEntry = new LinkedHashMap<>(kept.form().fields());
        asEntry.put("action", "own");
        assertThat(writer.exchanges("POST", "/kept", asEntry).location()).isEqualTo(on);
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
    }

    @Test
    void in_another_language_it_is_still_a_letter() {
        writer.exchanges("POST", "/drafts", form.fields());
        writer.opens("/?lang=es");

        standInTheBox(writer.opens(NEW).form());
        assertThat(writer.opens("/kept").page().select("main form a.button").attr("href"))
                .startsWith(NEW);
    }

    @Test
    void a_letter_without_words_is_not_sealed() {
        sealable();

        Answer refused = writer.sends(form.with("text", " \n "));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        assertThat(refused.page().select("#text-error").text())
                .isEqualTo("There are no words to seal yet. One line is enough.");
        assertThat(refused.form().field("title")).isEqualTo("To the sea");
    }

    private void sealable() {
        form.with("opens.month", "3").with("opens.year", nextYear());
    }

    private static void standInTheBox(FilledForm box) {
        assertThat(box.field("text")).isEqualTo(WORDS);
        assertThat(box.field("title")).isEqualTo("To the sea");
        assertThat(box.field("opens.after")).isEqualTo("1");
        assertThat(box.field("opens.day")).isEqualTo("5");
        assertThat(box.field("opens.month")).isEqualTo("march");
        assertThat(box.field("opens.year")).isEmpty();
    }

    private void nothingWaits() {
        assertThat(writer.opens(NEW).form().field("text")).isEmpty();
        assertThat(writer.opens("/kept").page().select("main section")).isEmpty();
    }

    private List<String> letters() {
        return writer.opens("/letters").page().select(".entries a").eachAttr("href");
    }

    private static String nextYear() {
        return String.valueOf(Year.now(ZoneOffset.UTC).getValue() + 1);
    }

    private void lockInAnotherTab() {
        writer.exchanges(
                "POST",
                "/lock",
                writer.opens("/journal/new").form().with("text", "").fields());
    }
}
