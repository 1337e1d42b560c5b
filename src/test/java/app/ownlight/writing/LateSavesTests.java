package app.ownlight.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.ownlight.account.OpenJournal;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.Drafts;
import app.ownlight.draft.ResumedDraft;
import app.ownlight.late.LateSaves;
import app.ownlight.late.LateSaves.OpenedLateSave;
import app.ownlight.late.LateWords;
import app.ownlight.signin.JournalOpenedEvent;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.PageTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;

/** What becomes of late words when their journal is opened. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class LateSavesTests {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-22T18:00:00Z");

    @Autowired
    MockMvc mvc;

    @Autowired
    SecurityContextRepository journals;

    @Autowired
    LateSaves lateSaves;

    @Autowired
    WritingPages pages;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient database;

    private final UUID form = UUID.randomUUID();
    private final UUID entry = UUID.randomUUID();
    private MockVisitor writer;
    private OpenJournal journal;

    @BeforeEach
    void a_journal_is_open() {
        writer = new MockVisitor(mvc);
        writer.begins();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(writer.session());
        request.setCookies(writer.cookies());
        journal = (OpenJournal)
                journals.loadDeferredContext(request).get().getAuthentication().getPrincipal();
    }

    @Test
    void they_become_a_draft_of_their_form() {
        keep(late(form, "late", EVENING));

        deliver();

        assertThat(drafts.find(journal, form)).hasValueSatisfying(draft -> {
            assertThat(draft.head()).isEqualTo(new DraftHead(entry, 0, "/journal/new", EVENING));
            assertThat(draft.body().text()).isEqualTo("late");
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void they_take_the_place_of_what_stood_in_the_same_box_before() {
        drafts.keep(journal, form, new DraftHead(entry, 0, "/journal/new", NOON), body("before"));
        keep(late(form, "last", EVENING), late(form, "later", EVENING.minusSeconds(1)));

        deliver();

        assertThat(texts()).containsExactly("last");
        assertThat(waiting()).isZero();
    }

    @Test
    void they_stand_beside_what_the_box_sent_since_and_beside_another_entry_s_words() {
        drafts.keep(journal, form, new DraftHead(entry, 0, "/journal/new", EVENING), body("since"));
        UUID others = UUID.randomUUID();
        drafts.keep(journal, others, new DraftHead(UUID.randomUUID(), 0, "/journal/new", NOON), body("another"));
        keep(late(form, "late", NOON), late(others, "also late", EVENING));

        deliver();

        assertThat(texts()).containsExactlyInAnyOrder("since", "late", "another", "also late");
    }

    @Test
    void each_form_has_a_draft_of_its_own() {
        keep(late(UUID.randomUUID(), "one", NOON), late(UUID.randomUUID(), "two", EVENING));

        deliver();

        assertThat(texts()).containsExactly("two", "one");
    }

    @Test
    void they_leave_nothing_to_settle_where_the_same_words_are_kept_already() {
        String saved = writer.writes("", "saved");
        UUID there = UUID.fromString(saved.substring("/journal/".length()));
        drafts.keep(journal, form, new DraftHead(entry, 0, "/journal/new", NOON), body("kept"));
        keep(late(form, "kept", EVENING));
        keep(new LateWords(there, 0, UUID.randomUUID(), "", "/journal/new", null, "", "", "saved", EVENING, null));

        deliver();

        assertThat(texts()).containsExactly("kept");
        assertThat(drafts.find(journal, form).orElseThrow().head().kept()).isEqualTo(NOON);
        assertThat(waiting()).isZero();
    }

    @Test
    void they_are_delivered_once_when_the_journal_is_opened_twice_at_the_same_time() throws Exception {
        keep(late(form, "late", NOON));
        List<OpenedLateSave> seen = lateSaves.waiting(journal);

        ExecutorService tabs = Executors.newFixedThreadPool(4);
        List<Future<?>> deliveries = IntStream.range(0, 4)
                .<Future<?>>mapToObj(tab -> tabs.submit(() -> lateSaves.deliver(journal, seen.get(0))))
                .toList();
        for (Future<?> delivery : deliveries) {
            delivery.get();
        }
        tabs.shutdown();

        assertThat(texts()).containsExactly("late");
    }

    @Test
    void they_do_not_come_back_when_they_were_settled_before_a_slower_tab_delivers_them() {
        keep(late(form, "late", NOON));
        OpenedLateSave seen = lateSaves.waiting(journal).get(0);
        lateSaves.deliver(journal, seen);
        drafts.drop(journal, form);

        lateSaves.deliver(journal, seen);

        assertThat(texts()).isEmpty();
    }

    @Test
    void they_take_the_place_of_the_draft_that_their_box_was_filled_from() {
        drafts.keep(journal, form, new DraftHead(entry, 0, "/journal/new", NOON), body("before"));
        UUID next = UUID.randomUUID();
        keep(new LateWords(
                entry,
                0,
                next,
                new ResumedDraft(form, 1).toString(),
                "/journal/new",
                null,
                "",
                "",
                "after",
                EVENING,
                null));

        deliver();

        assertThat(texts()).containsExactly("after");
    }

    @Test
    void those_that_cannot_be_opened_wait_on_and_keep_nobody_out() {
        keep(late(form, "damaged", NOON));
        database.sql("update late_save set body = '00ff' where account_id = :account")
                .param("account", journal.account())
                .update();
        keep(late(form, "whole", NOON));
        lock();

        assertThat(writer.unlocks().status()).isEqualTo(303);

        assertThat(texts()).containsExactly("whole");
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void a_delivery_that_fails_keeps_nobody_out_and_leaves_no_words_in_the_log(CapturedOutput output) {
        LateSaves failing = mock();
        OpenedLateSave first = new OpenedLateSave(UUID.randomUUID(), late(form, "first", NOON));
        OpenedLateSave second = new OpenedLateSave(UUID.randomUUID(), late(form, "second", NOON));
        when(failing.waiting(any())).thenReturn(List.of(first, second));
        doThrow(new IllegalStateException("Planted words")).when(failing).deliver(journal, first);

        assertThatCode(() -> new LateDelivery(failing, pages).deliver(new JournalOpenedEvent(journal)))
                .doesNotThrowAnyException();

        verify(failing).deliver(journal, second);
        assertThat(output).contains("could not be delivered").doesNotContain("Planted words");
    }

    @Test
    void no_more_than_twenty_wait_however_many_come_at_once() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> kept = IntStream.range(0, 30)
                .mapToObj(tab ->
                        tabs.submit(() -> lateSaves.keep(journal.account(), List.of(late(form, "late " + tab, NOON)))))
                .toList();
        int taken = 0;
        for (Future<Boolean> each : kept) {
            taken += each.get() ? 1 : 0;
        }
        tabs.shutdown();

        assertThat(taken).isEqualTo(20);
        assertThat(waiting()).isEqualTo(20);
    }

    @Test
    void all_pieces_of_a_long_text_wait_or_none() {
        List<LateWords> many = IntStream.range(0, 21)
                .mapToObj(piece -> late(form, "piece " + piece, NOON))
                .toList();

        assertThat(lateSaves.keep(journal.account(), many)).isFalse();
        assertThat(waiting()).isZero();
    }

    @Test
    void nothing_waits_for_a_journal_that_is_gone() {
        assertThat(lateSaves.keep(UUID.randomUUID(), List.of(late(form, "late", NOON))))
                .isFalse();
    }

    private void keep(LateWords... words) {
        Stream.of(words)
                .forEach(each -> assertThat(lateSaves.keep(journal.account(), List.of(each)))
                        .isTrue());
    }

    private void deliver() {
        lock();
        writer.unlocks();
    }

    private void lock() {
        writer.exchanges("POST", "/leave", Map.of());
    }

    private List<String> texts() {
        return drafts.lines(journal).stream()
                .map(line ->
                        drafts.find(journal, line.id()).orElseThrow().body().text())
                .toList();
    }

    private int waiting() {
        return database.sql("select count(*) from late_save where account_id = :account")
                .param("account", journal.account())
                .query(Integer.class)
                .single();
    }

    private LateWords late(UUID draft, String text, Instant received) {
        return new LateWords(entry, 0, draft, "", "/journal/new", null, "", "", text, received, null);
    }

    private static DraftBody body(String text) {
        return new DraftBody(null, "", "", text);
    }
}
