package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.WrittenDraft;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import app.ownlight.support.Traces;
import app.ownlight.support.Watch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.MockMvc;

/** Words that arrive when their journal is not open any more. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class LateTests {

    private static final String PROMPT = "/guides/light/connection/write/1";
    private static final String WORDS = "\n  Written too late,\nnot lost \uD83C\uDF3F <b>\"&'</b>\n\n";

    @TestBean(methodName = "app.ownlight.support.Watch#shared")
    Clock clock;

    @Autowired
    MockMvc mvc;

    @Autowired
    SecurityContextRepository journals;

    @Autowired
    Drafts drafts;

    @Value("${ownlight.home}")
    Path home;

    private MockVisitor writer;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
    }

    @ParameterizedTest
    @ValueSource(strings = {PROMPT, "/journal/new"})
    void are_kept_and_their_journal_is_asked_for_without_showing_them(String page, CapturedOutput output) {
        FilledForm form = written(page);
        expire();

        Answer asked = writer.sends(form);

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body()).doesNotContain("not lost");
        assertThat(asked.page().select("main").text()).contains("Your words are kept");
        assertThat(asked.form().action()).isEqualTo("/unlock");
        assertThat(asked.form().field("to")).isEqualTo(page);
        assertThat(unlockOn(asked).location()).isEqualTo(page);
        assertThat(writer.opens(page).form().field("text")).isEqualTo(WORDS);
        WrittenDraft draft = onlyDraft();
        assertThat(draft.body().text()).isEqualTo(WORDS);
        assertThat(draft.head().from()).isEqualTo(page);
        assertThat(draft.head().entry()).hasToString(form.field("id"));
        assertThat(draft.body().question() != null).isEqualTo(page.equals(PROMPT));
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(Traces.of("Written too late", home)).isEmpty();
        assertThat(output).doesNotContain("Written too late");
    }

    @Test
    void are_said_to_be_kept_after_a_wrong_passphrase_too() {
        FilledForm form = written(PROMPT);
        expire();
        FilledForm unlock = writer.sends(form).form();

        Answer refused = writer.sends(unlock.with("name", writer.name())
                .with("passphrase", "a near miss of the passphrase")
                .with("action", "unlock"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("main").text()).contains("Your words are kept");
        assertThat(refused.body()).doesNotContain("not lost");
        assertThat(new MockVisitor(mvc).opens("/unlock").page().select("main").text())
                .doesNotContain("Your words are kept");
    }

    @Test
    void wait_beside_the_entry_that_they_were_to_change() {
        String entry = writer.writes("A title", "As it was.");
        FilledForm form = written(entry + "/edit");
        lockInAnotherTab();

        Answer asked = writer.sends(form);

        assertThat(asked.status()).isEqualTo(401);
        assertThat(unlockOn(asked).location()).isEqualTo(entry + "/edit");
        assertThat(writer.opens(entry + "/edit").form().field("text")).isEqualTo(WORDS);
        assertThat(writer.opens(entry + "/edit").entryText()).isEqualTo("As it was.");
        WrittenDraft draft = onlyDraft();
        assertThat(draft.says("A title", WORDS)).isTrue();
        assertThat(draft.head().seen()).isEqualTo(1);
        assertThat(entry).endsWith(draft.head().entry().toString());
        assertThat(writer.opens(entry).entryText()).isEqualTo("As it was.");
    }

    @Test
    void are_kept_when_their_prompt_is_skipped_or_a_draft_is_asked_for() {
        FilledForm skipped = written(PROMPT).with("action", "skip");
        FilledForm draft = written("/journal/new").with("action", "draft");
        expire();

        assertThat(writer.sends(skipped).status()).isEqualTo(401);
        assertThat(writer.exchanges("POST", "/drafts", draft.fields()).status()).isEqualTo(401);

        writer.unlocks();
        assertThat(drafts()).extracting(kept -> kept.head().from()).containsExactlyInAnyOrder(PROMPT, "/journal/new");
    }

    @Test
    void are_kept_when_the_page_s_script_sends_them() {
        Map<String, String> sent = new HashMap<>(written("/journal/new").fields());
        sent.put("script", "autosave");
        expire();

        Answer said = writer.exchanges("POST", "/drafts", sent);
        assertThat(said.status()).isEqualTo(401);
        assertThat(said.body()).startsWith("Your journal is locked. Your words are kept");
        writer.begins(new MockVisitor(mvc).name(), MockVisitor.PHRASE);
        sent.put("_csrf", writer.opens("/recover").form().field("_csrf"));
        assertThat(writer.exchanges("POST", "/drafts", sent).status()).isEqualTo(401);
        assertThat(drafts()).isEmpty();

        lockInAnotherTab();
        writer.unlocks();
        assertThat(onlyDraft().body().text()).isEqualTo(WORDS);
    }

    @Test
    void are_kept_on_the_way_out_in_several_drafts_where_they_are_too_long_for_one() {
        FilledForm form = writer.opens("/journal/new")
                .form()
                .with("title", "T".repeat(300))
                .with("text", "x".repeat(400_000));
        expire();

        writer.exchanges("POST", "/leave", form.fields());

        writer.unlocks();
        assertThat(drafts())
                .extracting(draft -> draft.body().text().length())
                .containsExactlyInAnyOrder(200_000, 200_000, 302);
    }

    @Test
    void come_back_in_their_box_with_a_ticket_that_is_not_ours_or_for_another_page() {
        FilledForm form = written(PROMPT);
        String other = written(PROMPT).field("ticket");
        String forged = form.field("ticket").replaceFirst("..$", "");
        expire();

        for (String ticket : List.of(forged, other, "odd")) {
            Answer shown = writer.sends(form.with("ticket", ticket));
            assertThat(shown.status()).isEqualTo(422);
            assertThat(shown.form().field("text")).isEqualTo(WORDS);
            assertThat(shown.page().select("button[value=unlock]")).hasSize(1);
        }
        writer.unlocks();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void come_back_in_their_box_a_day_later() {
        FilledForm form = written(PROMPT);
        goesOn(Duration.ofHours(24).plusSeconds(1));

        Answer shown = writer.sends(form);

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.form().field("text")).isEqualTo(WORDS);
    }

    @Test
    void come_back_in_their_box_where_one_entry_cannot_hold_them() {
        FilledForm form = written(PROMPT);
        expire();

        assertThat(writer.sends(form.with("text", "x".repeat(200_001))).status())
                .isEqualTo(422);
        Answer shown = writer.sends(form.with("text", "a\u0007b"));

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.form().field("text")).isEqualTo("ab");
    }

    @Test
    void come_back_in_their_box_when_twenty_wait_already_and_a_repeat_waits_once() {
        FilledForm form = written("/journal/new");
        expire();
        for (int late = 0; late < 20; late++) {
            form.with("text", "late " + late);
            assertThat(writer.sends(form).status()).isEqualTo(401);
            assertThat(writer.sends(form).status()).isEqualTo(401);
        }

        Answer shown = writer.sends(form.with("text", WORDS));

        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.form().field("text")).isEqualTo(WORDS);
        assertThat(writer.sends(form.with("text", "late 7")).status()).isEqualTo(401);
        writer.unlocks();
        FilledForm next = written("/journal/new");
        expire();
        assertThat(writer.sends(next).status()).isEqualTo(401);
    }

    @Test
    void stay_on_a_page_that_nobody_used_when_twenty_wait_already() {
        FilledForm form = written("/journal/new");
        expire();
        for (int late = 0; late < 20; late++) {
            assertThat(locksIdle(form.with("text", "late " + late)).status()).isEqualTo(204);
        }

        assertThat(locksIdle(form.with("text", WORDS)).status()).isEqualTo(503);

        assertThat(locksIdle(form.with("text", "late 7")).status()).isEqualTo(204);
        assertThat(locksIdle(form.with("text", "")).status()).isEqualTo(204);
    }

    @Test
    void are_simply_saved_when_their_journal_was_unlocked_again_meanwhile() {
        FilledForm form = written("/journal/new");
        lockInAnotherTab();
        writer.unlocks();

        Answer saved = sendsNow(form);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(writer.opens(saved.location()).entryText()).isEqualTo(WORDS);
    }

    @Test
    void never_reach_another_journal_that_is_open_instead() {
        FilledForm form = written("/journal/new");
        String entry = writer.writes("", "As it was.");
        FilledForm change = written(entry + "/edit");
        lockInAnotherTab();
        String other = new MockVisitor(mvc).name();
        writer.begins(other, MockVisitor.PHRASE);

        for (FilledForm sent : List.of(form, change, form.with("text", "not lost" + "x".repeat(200_000)))) {
            Answer answer = sendsNow(sent);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("not lost");
            assertThat(answer.page().select("h1").text()).isEqualTo("Kept for another journal");
        }
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();
        assertThat(drafts()).isEmpty();

        Answer left = writer.exchanges(
                "POST", "/leave", form.with("text", "Left elsewhere, not lost").fields());
        assertThat(left.location()).isEqualTo("/left");
        writer.unlocks(other, MockVisitor.PHRASE);
        assertThat(drafts()).isEmpty();
        assertThat(writer.opens("/journal").page().select(".entries a")).isEmpty();

        lockInAnotherTab();
        writer.unlocks();
        assertThat(drafts()).extracting(draft -> draft.body().text()).contains(WORDS, "Left elsewhere, not lost");
        assertThat(writer.opens(entry).entryText()).isEqualTo("As it was.");
    }

    @Test
    void lock_another_journal_rather_than_show_up_in_it_where_they_cannot_be_kept() {
        FilledForm form = written("/journal/new");
        expire();
        for (int late = 0; late < 20; late++) {
            writer.sends(form.with("text", "late " + late));
        }
        writer.begins(new MockVisitor(mvc).name(), MockVisitor.PHRASE);

        Answer shown = sendsNow(form.with("text", WORDS));

        assertThat(writer.session()).isNull();
        assertThat(shown.status()).isEqualTo(422);
        assertThat(shown.form().field("text")).isEqualTo(WORDS);
        assertThat(shown.page().select("button[value=begin], button[value=unlock]"))
                .hasSize(1);
        assertThat(shown.page().select("#clock")).isEmpty();
    }

    @Test
    void are_no_matter_for_a_visitor_without_a_journal() {
        MockVisitor visitor = new MockVisitor(mvc);

        assertThat(visitor.opens(PROMPT).page().select("input[name=ticket]")).isEmpty();
    }

    private FilledForm written(String page) {
        return writer.opens(page).form().with("text", WORDS).with("action", "save");
    }

    private Answer locksIdle(FilledForm form) {
        Map<String, String> sent = new HashMap<>(form.fields());
        sent.put("idle", "true");
        return writer.exchanges("POST", "/lock", sent);
    }

    private void expire() {
        goesOn(Duration.ofHours(2));
    }

    private void goesOn(Duration time) {
        ((Watch) clock).goesOn(time);
    }

    private void lockInAnotherTab() {
        String token = writer.opens("/journal/new").form().field("_csrf");
        writer.exchanges("POST", "/lock", Map.of("_csrf", token));
    }

    /** Sends a form from before the lock with the token that the browser has now; ExpiredIT has those that are out of date. */
    private Answer sendsNow(FilledForm form) {
        return writer.sends(form.with("_csrf", writer.opens("/recover").form().field("_csrf")));
    }

    private Answer unlockOn(Answer page) {
        return writer.sends(page.form()
                .with("name", writer.name())
                .with("passphrase", MockVisitor.PHRASE)
                .with("action", "unlock"));
    }

    private WrittenDraft onlyDraft() {
        assertThat(drafts()).hasSize(1);
        return drafts().get(0);
    }

    private List<WrittenDraft> drafts() {
        OpenJournal journal = journal();
        return drafts.lines(journal).stream()
                .flatMap(line -> drafts.find(journal, line.id()).stream())
                .toList();
    }

    private OpenJournal journal() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(writer.session());
        request.setCookies(writer.cookies());
        return (OpenJournal)
                journals.loadDeferredContext(request).get().getAuthentication().getPrincipal();
    }
}
