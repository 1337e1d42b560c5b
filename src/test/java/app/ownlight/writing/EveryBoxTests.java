package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.AtOnce;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What every box promises about the words in it, whatever happens to its journal meanwhile. */
@PageTest
class EveryBoxTests {

    private static final String WORDS = "\n  Not lost,\nsecond \uD83C\uDF3F e\u0301 <b>\"&'</b>\n\n";
    private static final String QUESTION = "What did you recognize in them, early on?";
    private static final String CONNECTION = "/guides/light/connection/write/";
    private static final String LOOP_PAGE = "/guides/light/loop";
    private static final String NOTICE_PAGE = "/then-and-now/light/connection/1";

    enum Box {
        PROMPT(CONNECTION + 1, CONNECTION + 2, QUESTION, 200_000, "text"),
        FREE_PAGE("/journal/new", "/journal/{id}", "A title", 200_000, "text"),
        CHANGE("/journal/{entry}/edit", "/journal/{entry}", "A title", 200_000, "text"),
        LOOP(LOOP_PAGE, LOOP_PAGE, "My half of the loop", 300, "own-4"),
        NOTICE(NOTICE_PAGE, NOTICE_PAGE, "Then and now: " + QUESTION, 500, "notice"),
        LETTER("/letters/new", "/letters/{id}", "A letter to later", 200_000, "text");

        private final String address;
        private final String next;
        private final String name;
        private final int longest;
        private final String field;

        Box(String address, String next, String name, int longest, String field) {
            this.address = address;
            this.next = next;
            this.name = name;
            this.longest = longest;
            this.field = field;
        }

        /** All that somebody types or chooses; in a letter the name of a month, which is to stand there again as it was typed. */
        FilledForm fill(FilledForm form) {
            return switch (this) {
                case PROMPT -> form.with("text", WORDS);
                case FREE_PAGE, CHANGE -> form.with("title", "A title").with("text", WORDS);
                case LOOP ->
                    form.with("chosen-2", "Not lost: I brought soup.").with("own-4", "That somebody says: rest.");
                case NOTICE -> form.with("notice", "Not lost, I notice.");
                case LETTER ->
                    form.with("title", "To the sea")
                            .with("text", WORDS)
                            .with("opens.after", "1")
                            .with("opens.day", "5")
                            .with("opens.month", "march");
            };
        }

        /** The same, and what is still missing before it can be saved. */
        FilledForm complete(FilledForm form) {
            fill(form).with("action", "save");
            return this == LETTER ? form.with("opens.month", "3").with("opens.year", nextYear()) : form;
        }

        /** What was typed or chosen, in the order of the page; a line of the loop stands in one of two fields. */
        List<String> typed(FilledForm form) {
            return form.fields().entrySet().stream()
                    .filter(field -> field.getKey().matches("title|text|notice|opens[.].*|(chosen|own)-.*"))
                    .map(Map.Entry::getValue)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        private static String nextYear() {
            return String.valueOf(Year.now(ZoneOffset.UTC).getValue() + 1);
        }
    }

    /** What is done with a box that holds words. */
    enum Way {
        SAVE,
        DRAFT,
        AUTOSAVE,
        LOCK,
        LEAVE
    }

    static Stream<Arguments> boxesAndWays() {
        return Arrays.stream(Box.values())
                .flatMap(box -> Arrays.stream(Way.values()).map(way -> Arguments.of(box, way)));
    }

    @Autowired
    MockMvc mvc;

    private Box box;
    private MockVisitor writer;
    private String entry;
    private int before;

    static Stream<Arguments> boxesAndWaysButSaving() {
        return boxesAndWays().filter(each -> each.get()[1] != Way.SAVE);
    }

    @ParameterizedTest
    @MethodSource("boxesAndWaysButSaving")
    void keeps_what_is_not_saved_until_it_is(Box box, Way way) {
        FilledForm form = box.fill(opens(box));

        Answer kept = goes(form, way);

        if (way == Way.AUTOSAVE) {
            assertThat(kept.body()).matches("Saved as a draft at \\d\\d:\\d\\d");
        } else if (way == Way.DRAFT) {
            assertThat(kept.location()).isEqualTo(address());
        } else {
            assertThat(kept.location()).isEqualTo(way == Way.LOCK ? "/unlock" : "/left");
            assertThat(writer.opens("/journal").location()).isEqualTo("/unlock?to=/journal");
            writer.unlocks();
        }
        assertThat(saved()).hasSize(before);
        Document waiting = writer.opens("/kept").page();
        assertThat(waiting.select("main h2").text()).isEqualTo(box.name);
        assertThat(waiting.select("form a.button").attr("href")).startsWith(address() + "?draft=");
        FilledForm again = writer.opens(address()).form();
        assertThat(box.typed(again)).isEqualTo(box.typed(form));
        writer.sends(box.complete(again));
        isSavedOnce();
    }

    @ParameterizedTest
    @MethodSource("boxesAndWays")
    void keeps_what_comes_after_the_lock_and_shows_it_once_the_journal_is_unlocked(Box box, Way way) {
        FilledForm form = box.fill(opens(box));
        locksInAnotherTab();

        Answer asked = goes(form, way);

        assertThat(asked.body()).doesNotContain("Not lost");
        switch (way) {
            case SAVE, DRAFT -> {
                assertThat(asked.status()).isEqualTo(401);
                assertThat(asked.form().action()).isEqualTo("/unlock");
                assertThat(asked.form().field("to")).isEqualTo(address());
            }
            case AUTOSAVE -> assertThat(asked.body()).startsWith("Your journal is locked. Your words are kept");
            case LOCK -> assertThat(asked.location()).isEqualTo("/unlock");
            case LEAVE -> assertThat(asked.location()).isEqualTo("/left");
        }
        writer.unlocks();
        assertThat(saved()).hasSize(before);
        assertThat(box.typed(writer.opens(address()).form())).isEqualTo(box.typed(form));
    }

    @ParameterizedTest
    @EnumSource
    void gives_the_words_back_where_no_journal_is_open_and_the_same_form_saves_them(Box box) {
        FilledForm form = box.complete(opens(box)).with("ticket", "");
        locksInAnotherTab();

        Answer asked = writer.sends(form);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select(".entry-text, .entries, [name=again]"))
                .as("words that are saved")
                .isEmpty();
        assertThat(box.typed(asked.form())).isEqualTo(box.typed(form));

        Answer refused = writer.sends(wayIn(asked, "a near miss of the passphrase"));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(box.typed(refused.form())).isEqualTo(box.typed(form));

        assertThat(writer.sends(wayIn(refused, MockVisitor.PHRASE)).location()).isEqualTo(next(form));
        isSavedOnce();
    }

    @ParameterizedTest
    @EnumSource
    void saves_one_form_once_and_answers_alike_however_often_it_comes(Box box) throws Exception {
        FilledForm form = box.complete(opens(box));
        goes(form, Way.DRAFT);

        List<Answer> answers =
                AtOnce.all(Stream.generate(writer::again).limit(10).map(tab -> () -> tab.sends(form)));
        Answer again = writer.sends(form);

        assertThat(answers).extracting(Answer::status).containsOnly(303);
        assertThat(answers).extracting(Answer::location).containsOnly(next(form));
        assertThat(again.location()).isEqualTo(next(form));
        isSavedOnce();
    }

    @ParameterizedTest
    @EnumSource
    void makes_nothing_new_of_a_saved_form_that_comes_again_after_the_lock_or_after_the_next_unlock(Box box) {
        FilledForm form = box.complete(opens(box));
        writer.sends(form);
        locksInAnotherTab();

        assertThat(writer.sends(form).status()).isEqualTo(401);

        writer.unlocks();
        isSavedOnce();
        form.with("_csrf", writer.opens("/journal/new").form().field("_csrf"));
        assertThat(writer.sends(form).location()).isEqualTo(next(form));
        isSavedOnce();
    }

    @ParameterizedTest
    @EnumSource
    void gives_words_back_that_are_too_long_and_takes_as_many_as_it_says(Box box) {
        FilledForm form = box.complete(opens(box));
        String longest = "\u6F22".repeat(box.longest);

        Answer refused = writer.sends(form.with(box.field, longest + "x"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().title()).startsWith("Error: ");
        Element field = refused.page().expectFirst("[aria-invalid=true]");
        assertThat(field.attr("name")).isEqualTo(box.field);
        assertThat(refused.page().select(".error-summary a").eachAttr("href")).containsExactly("#" + field.id());
        assertThat(field.attr("aria-describedby")).endsWith(field.id() + "-error");
        assertThat(refused.page().select("#" + field.id() + "-error").text())
                .contains(String.format(Locale.ENGLISH, "%,d", box.longest));
        assertThat(box.typed(refused.form())).isEqualTo(box.typed(form));
        assertThat(saved()).hasSize(before);
        assertThat(writer.sends(form.with(box.field, longest)).status()).isEqualTo(303);
    }

    @ParameterizedTest
    @EnumSource
    void takes_control_characters_out_and_shows_the_rest_again(Box box) {
        FilledForm form = box.complete(opens(box)).with(box.field, "a\u0007b");

        for (Answer refused : List.of(writer.sends(form), goes(form, Way.DRAFT))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.form().field(box.field)).isEqualTo("ab");
        }
        assertThat(saved()).hasSize(before);
    }

    /** LetterWordsTests has letters, which differ by their day as well. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LETTER")
    void shows_both_where_other_words_come_from_a_page_that_was_saved(Box box) {
        FilledForm form = box.complete(opens(box));
        writer.sends(form);
        String first = writer.opens(saved().get(0)).entryText();

        Answer asked = writer.sends(form.with(box.field, "Other words."));

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.entryText()).isEqualTo(first);
        assertThat(asked.form().field("text")).contains("Other words.");
        assertThat(writer.opens(saved().get(0)).entryText()).isEqualTo(first);
        assertThat(writer.opens("/kept").page().select(".waiting-draft")).hasSize(1);
    }

    /** By somebody who has what the box asks for. */
    private FilledForm opens(Box box) {
        this.box = box;
        writer = new MockVisitor(mvc);
        writer.begins();
        entry = box == Box.CHANGE ? writer.writes("A title", "As it was.") : "";
        if (box == Box.LOOP) {
            answers("/guides/light/cycle/write/1");
        } else if (box == Box.NOTICE) {
            answers(CONNECTION + 1);
            answers(CONNECTION + 1);
        }
        before = saved().size();
        return writer.opens(address()).form();
    }

    private void answers(String prompt) {
        writer.sends(writer.opens(prompt).form().with("text", "An answer.").with("action", "save"));
    }

    private String address() {
        return box.address.replace("/journal/{entry}", entry);
    }

    private String next(FilledForm form) {
        return box.next.replace("/journal/{entry}", entry).replace("{id}", form.field("id"));
    }

    private Answer goes(FilledForm form, Way way) {
        return switch (way) {
            case SAVE -> writer.sends(form.with("action", "save"));
            case DRAFT -> writer.exchanges("POST", "/drafts", form.fields());
            case AUTOSAVE -> writer.exchanges("POST", "/drafts", AtOnce.with(form.fields(), Map.of("script", "true")));
            case LOCK -> writer.exchanges("POST", "/lock", form.fields());
            case LEAVE -> writer.exchanges("POST", "/leave", form.fields());
        };
    }

    private void locksInAnotherTab() {
        String token = writer.opens("/journal/new").form().field("_csrf");
        writer.exchanges("POST", "/lock", Map.of("_csrf", token));
    }

    private FilledForm wayIn(Answer asked, String passphrase) {
        return asked.form()
                .with("name", writer.name())
                .with("passphrase", passphrase)
                .with("action", "unlock");
    }

    /** Where each entry, or each letter, is read. */
    private List<String> saved() {
        return writer.opens(box == Box.LETTER ? "/letters" : "/journal")
                .page()
                .select(".entries a")
                .eachAttr("href");
    }

    private void isSavedOnce() {
        List<String> saved = saved();
        assertThat(saved).hasSize(box == Box.CHANGE ? before : before + 1);
        Answer newest = writer.opens(saved.get(0));
        switch (box) {
            case LETTER ->
                assertThat(newest.page().select("main").text())
                        .contains("To the sea", "Sealed until March 5, " + Box.nextYear());
            case LOOP ->
                assertThat(newest.entryText()).contains("Not lost: I brought soup.", "That somebody says: rest.");
            case NOTICE -> assertThat(newest.entryText()).isEqualTo("Not lost, I notice.");
            default -> assertThat(newest.entryText()).isEqualTo(WORDS);
        }
        if (box == Box.CHANGE) {
            assertThat(writer.opens(address()).form().field("revision")).isEqualTo("2");
        }
        assertThat(writer.opens("/kept").page().select(".waiting-draft")).isEmpty();
    }
}
