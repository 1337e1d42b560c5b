package app.ownlight.keepsake;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.sample.PastDays;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What goes into a booklet, and what stays out. */
@PageTest
class KeepsakeTests {

    private static final String PROVING = "/guides/light/cycle/write/1";
    private static final String VALUES = "/guides/light/shift/write/1";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext program;

    private MockVisitor person;
    private OpenJournal journal;
    private PastDays past;

    @BeforeEach
    void a_journal_is_open() {
        person = new MockVisitor(mvc);
        journal = NewJournals.begin(program.getBean(Accounts.class), person.name(), MockVisitor.PHRASE);
        past = new PastDays(program, journal, Locale.US);
        person.unlocks();
    }

    @Test
    void everything_of_the_walk_is_ticked_at_first_and_no_free_page() {
        UUID answer = answers("2026-03-02", PROVING, "I made soup.");
        past.writes(at("2026-03-03"), "", "A free page.");

        Document page = person.opens("/keepsake").page();

        assertThat(page.select("[name=include][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder(
                        "section:light/cycle", "entry:" + answer, "figures", "loop", "values", "patterns", "blank");
        assertThat(page.select("label:has([value^=year:])").text()).isEqualTo("The only one of 2026");
        assertThat(page.select("main > nav.filter [aria-current]").attr("href")).isEqualTo("/keepsake");
    }

    @Test
    void holds_answers_under_their_question_the_oldest_first_and_as_they_were_written() {
        UUID first = answers("2026-03-02", PROVING, "\n I made soup & <waited>.\n\n  Twice.");
        UUID second = answers("2026-05-01", PROVING, "I called.");

        Document page = booklet("section:light/cycle", "entry:" + first, "entry:" + second);

        Element asked = page.expectFirst(".answered");
        assertThat(asked.select("h3").text()).isEqualTo("When did you last try to prove someone’s worth to them?");
        assertThat(asked.select("time").eachText()).containsExactly("March 2, 2026", "May 1, 2026");
        assertThat(asked.select(".entry-text").stream().map(Element::wholeText))
                .containsExactly("\n I made soup & <waited>.\n\n  Twice.", "I called.");
        assertThat(page.select(".cover").text()).contains("March 2, 2026 to May 1, 2026");
        assertThat(page.select(".paper-part, figure, .cover svg")).isEmpty();
    }

    @Test
    void leaves_out_every_word_that_was_not_chosen() {
        UUID chosen = answers("2026-03-02", PROVING, "Chosen words.");
        answers("2026-03-03", PROVING, "Unticked words.");
        UUID elsewhere = answers("2026-03-04", "/guides/light/conflict/write/1", "Of a section left out.");
        answers("2026-03-05", VALUES, "Unticked values.");
        past.writes(at("2026-03-06"), "Secret title", "Secret page.");

        String body = made("section:light/cycle", "entry:" + chosen, "entry:" + elsewhere, "values", "blank")
                .body();

        assertThat(body)
                .contains("Chosen words.")
                .doesNotContain("Unticked words", "left out.", "Unticked values", "Secret");
    }

    @Test
    void takes_the_newest_of_several_answers_where_only_that_is_wanted() {
        UUID first = answers("2026-03-02", PROVING, "At first.");
        UUID second = answers("2026-04-02", PROVING, "By now.");

        Document page = booklet("section:light/cycle", "entry:" + first, "entry:" + second, "newest");

        assertThat(page.select(".entry-text").eachText()).containsExactly("By now.");
    }

    @Test
    void values_have_a_page_of_their_own_and_stand_nowhere_else() {
        UUID older = answers("2026-03-02", VALUES, "Older values.");
        UUID newer = answers("2026-04-02", VALUES, "Honesty, rest.");

        Document page = booklet("section:light/shift", "entry:" + older, "entry:" + newer, "values");

        assertThat(page.select("[aria-labelledby=values] .entry-text").eachText())
                .containsExactly("Honesty, rest.");
        assertThat(page.select("[aria-labelledby=part-1] .entry-text").eachText())
                .containsExactly("Older values.");
    }

    @Test
    void draws_the_newest_half_of_the_loop() {
        loop("2026-03-02", "Older line.");
        loop("2026-04-02", "I wait in the car.");

        Document page = booklet("loop");

        assertThat(page.select(".loop .own-line").eachText()).containsExactly("I wait in the car.");
        assertThat(page.select(".loop svg")).hasSize(1);
        assertThat(page.text()).doesNotContain("Older line.");
    }

    @Test
    void free_pages_come_one_by_one_or_by_the_year() {
        UUID one = past.writes(at("2024-03-02"), "A title", "One.");
        past.writes(at("2025-03-02"), "", "Two.");
        past.writes(at("2025-04-02"), "", "Three.");

        assertThat(booklet("entry:" + one).select(".answered").eachText())
                .containsExactly("A title March 2, 2024 One.");
        assertThat(booklet("year:2025").select(".answered .entry-text").eachText())
                .containsExactly("Two.", "Three.");
    }

    @Test
    void letters_that_can_be_read_go_in_and_sealed_ones_never() {
        UUID open = past.writesLetter(at("2025-03-02"), LocalDate.parse("2025-09-02"), "To me", "Be kind.");
        UUID sealed = past.writesLetter(at("2025-03-02"), LocalDate.parse("2999-09-02"), "Not yet", "Sealed words.");

        assertThat(person.opens("/keepsake").page().select("[value^=letter]").eachAttr("value"))
                .containsExactly("letter:" + open);
        Answer made = made("letter:" + open, "letter:" + sealed);
        assertThat(made.page().select("[aria-labelledby=letters] .answered").eachText())
                .containsExactly("To me Written on March 2, 2025, open since September 2, 2025 Be kind.");
        assertThat(made.body()).doesNotContain("Sealed words", "Not yet");
    }

    @Test
    void own_numbers_come_drawn_and_as_open_tables() {
        past.arrives(at("2026-03-02"), "connection", 2, 4);
        past.arrives(at("2026-03-09"), "cycle", 3, 5);
        past.arrives(at("2026-03-16"), "conflict", 5, 5);

        Element numbers = booklet("patterns").expectFirst("[aria-labelledby=patterns]");

        assertThat(numbers.select("svg[role=img]")).isNotEmpty();
        assertThat(numbers.select("table")).isNotEmpty();
        assertThat(numbers.select("details")).isEmpty();
        assertThat(booklet("section:light/cycle").select("[aria-labelledby=patterns]"))
                .isEmpty();
    }

    @Test
    void is_a_workbook_to_fill_in_by_hand_where_nothing_is_chosen() {
        answers("2026-03-02", PROVING, "I made soup.");

        Document page = booklet();

        assertThat(page.select(".paper-part:has(.hint)")).hasSize(16);
        assertThat(page.select(".sheet figure svg")).hasSize(4);
        assertThat(page.select(".loop .writing-lines")).hasSize(6);
        assertThat(page.select(".entry-text, time, .cover time")).isEmpty();
        assertThat(page.text()).doesNotContain("soup");
    }

    @Test
    void a_question_without_an_answer_has_lines_where_lines_are_wanted() {
        UUID answer = answers("2026-03-02", PROVING, "I made soup.");

        assertThat(booklet("section:light/cycle", "entry:" + answer, "blank").select(".paper-part:has(.hint)"))
                .hasSize(3);
        assertThat(booklet("section:light/cycle", "entry:" + answer).select(".paper-part"))
                .isEmpty();
    }

    @Test
    void names_every_part_once() {
        answers("2026-03-02", PROVING, "I made soup.");
        loop("2026-03-02", "I wait in the car.");

        Document page = person.sends(person.opens("/keepsake").form(), "include", all(person.opens("/keepsake")))
                .page();

        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("nav[aria-labelledby=contents] a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(target -> page.select("h2" + target).size() == 1);
    }

    @Test
    void the_title_is_somebody_s_own_on_the_cover_alone() {
        Answer booklet = person.sends(person.opens("/keepsake").form().with("title", " Für <mich>\n allein "));

        assertThat(booklet.status()).isEqualTo(200);
        assertThat(booklet.page().select("h1").text()).isEqualTo("Für <mich> allein");
        assertThat(booklet.page().title()).isEqualTo("Your booklet - Ownlight");
        assertThat(booklet.header("Cache-Control")).contains("no-store");
    }

    @Test
    void choosing_again_has_all_as_it_was() {
        UUID ticked = answers("2026-03-02", PROVING, "One.");
        answers("2026-03-03", PROVING, "Two.");
        Answer booklet = person.sends(
                person.opens("/keepsake").form().with("title", "Mine"),
                "include",
                List.of("section:light/cycle", "entry:" + ticked, "newest"));

        Document page = person.sends(
                        booklet.form().with("action", "choose"),
                        "include",
                        booklet.page().select("main [name=include]").eachAttr("value"))
                .page();

        assertThat(page.select("[name=include][checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("section:light/cycle", "entry:" + ticked, "newest");
        assertThat(page.select("[name=title]").val()).isEqualTo("Mine");
    }

    @Test
    void a_title_that_is_too_long_comes_back_with_all_that_was_ticked() {
        Answer refused = person.sends(
                person.opens("/keepsake").form().with("title", "x".repeat(10_000)), "include", List.of("newest"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#title");
        assertThat(refused.page().select("[name=title]").val()).hasSize(10_000);
        assertThat(refused.page().select("[name=include][checked]").eachAttr("value"))
                .containsExactly("newest");
        assertThat(person.sends(person.opens("/keepsake").form().with("title", "ü".repeat(80)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void odd_choices_are_passed_over() {
        UUID answer = answers("2026-03-02", PROVING, "I made soup.");
        MockVisitor other = new MockVisitor(mvc);
        other.begins();
        String theirs = "entry:" + other.writes("", "Not yours.").substring("/journal/".length());

        Document page = booklet(
                "section:light/cycle",
                "section:light/cycle",
                "entry:" + answer,
                theirs,
                "entry:" + UUID.randomUUID(),
                "entry:1",
                "section:none/nowhere",
                "year:99999999999",
                "<b>",
                "");

        assertThat(page.select(".entry-text").eachText()).containsExactly("I made soup.");
        assertThat(page.select("[name=include]").eachAttr("value"))
                .noneMatch(value -> value.isEmpty() || value.contains("<"));
    }

    @Test
    void more_than_a_booklet_holds_is_refused_with_all_that_was_ticked() {
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            ticked.add("entry:" + past.writes(at("2026-03-02"), "", "x".repeat(200_000)));
        }

        Answer refused = made(ticked.toArray(String[]::new));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error-summary a").attr("href")).isEqualTo("#make");
        assertThat(refused.page().select("[value^=entry][checked]")).hasSize(11);
    }

    @Test
    void whoever_has_no_open_journal_comes_back_after_unlocking() {
        MockVisitor stranger = new MockVisitor(mvc);

        assertThat(stranger.opens("/keepsake").location()).isEqualTo("/unlock?to=/keepsake");
        String token = stranger.opens("/unlock").form().field("_csrf");
        assertThat(stranger.exchanges("POST", "/keepsake", Map.of("_csrf", token))
                        .location())
                .isEqualTo("/unlock?to=/keepsake");
    }

    @Test
    void keeps_each_wording_in_its_language() {
        UUID answer = answers("2026-03-02", PROVING, "I made soup.");
        UUID later = new PastDays(program, journal, Locale.forLanguageTag("es-US"))
                .answers(at("2026-04-02"), PROVING, "Hice sopa.");
        person.opens("/?lang=es");

        Document page = booklet("section:light/cycle", "entry:" + answer, "entry:" + later);

        assertThat(page.select(".answered h3").attr("lang")).isEqualTo("en");
        assertThat(page.select(".answered .hint").attr("lang")).isEqualTo("es");
        assertThat(page.select(".answered time").eachText())
                .containsExactly("2 de marzo de 2026", "2 de abril de 2026");
        assertThat(page.select("h2[id=part-1]").text()).isEqualTo("El ciclo");
    }

    private Document booklet(String... include) {
        Answer made = made(include);
        assertThat(made.status()).isEqualTo(200);
        return made.page();
    }

    private Answer made(String... include) {
        return person.sends(person.opens("/keepsake").form(), "include", List.of(include));
    }

    /** All that can be ticked. */
    private static List<String> all(Answer chooser) {
        return chooser.page().select("[name=include]").eachAttr("value");
    }

    private UUID answers(String day, String address, String words) {
        return past.answers(at(day), address, words);
    }

    private void loop(String day, String line) {
        past.answers(
                at(day),
                "/guides/light/loop",
                "Recognizing:\nProving: " + line + "\nMeasuring:\nMissing:\nResenting:\nOne step out:");
    }

    private static ZonedDateTime at(String day) {
        return ZonedDateTime.parse(day + "T20:00:00-05:00[America/New_York]");
    }
}
