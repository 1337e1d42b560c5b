package app.ownlight.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;

import app.ownlight.account.Accounts;
import app.ownlight.account.NewJournals;
import app.ownlight.account.OpenJournal;
import app.ownlight.support.Answer;
import app.ownlight.support.MockVisitor;
import app.ownlight.support.SpiedPages;
import app.ownlight.vault.AssociatedData;
import app.ownlight.vault.Kind;
import app.ownlight.vault.Part;
import app.ownlight.vault.Vault;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** A long journal is not opened to show a short page: no request opens the heads of more than it shows. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenedHeadsTests extends SpiedPages {

    private static final int WRITTEN = 400;

    /** The newest is asked for its zone where neither the writer nor a browser told one. */
    private static final int ZONE = 1;

    private static final List<String> PROMPTS = List.of("first-recognition", "what-they-saw", "old-sentence");

    @Autowired
    Accounts accounts;

    private final AtomicInteger opened = new AtomicInteger();
    private String name = "";
    private UUID entry;
    private MockVisitor writer;

    @BeforeEach
    void a_long_journal_is_open() {
        if (name.isEmpty()) {
            write();
        }
        writer = new MockVisitor(mvc);
        writer.unlocks(name, MockVisitor.PHRASE);
        doAnswer(call -> {
                    Optional<?> joined = (Optional<?>) call.callRealMethod();
                    return joined.map(vault -> counted((Vault) vault));
                })
                .when(vaults)
                .join(any(), any(), any());
    }

    private void write() {
        name = UUID.randomUUID().toString();
        OpenJournal journal = NewJournals.begin(accounts, name, MockVisitor.PHRASE);
        for (int number = 0; number < WRITTEN; number++) {
            UUID id = UUID.randomUUID();
            entries.write(
                    journal,
                    new NewEntry(
                            id,
                            number % 4 == 3 ? null : answered(number),
                            "",
                            "Words " + number,
                            Instant.parse("2024-01-01T12:00:00Z").plusSeconds(86_400L * number),
                            ZoneId.of("Europe/Berlin")));
            entry = number == WRITTEN / 2 ? id : entry;
        }
    }

    @Test
    void a_save_opens_none() {
        Answer page = writer.opens("/journal/new");

        assertThat(opening(() -> writer.sends(page.form()
                        .with("text", "Words")
                        .with("zone", "Europe/Berlin")
                        .with("action", "save"))))
                .isZero();
    }

    @Test
    void a_section_opens_none() {
        assertThat(opening(() -> writer.opens("/guides/light/cycle"))).isLessThanOrEqualTo(ZONE);
    }

    @Test
    void the_walk_opens_one_for_each_prompt_at_the_most() {
        assertThat(opening(() -> writer.opens("/guides/light"))).isLessThanOrEqualTo(PROMPTS.size() + ZONE);
    }

    @Test
    void the_first_page_opens_that_of_the_place_it_names() {
        assertThat(opening(() -> writer.opens("/"))).isLessThanOrEqualTo(1 + ZONE);
    }

    @Test
    void the_page_of_a_prompt_opens_those_of_its_answers() {
        assertThat(opening(() -> writer.opens("/guides/light/shift/write/1"))).isLessThanOrEqualTo(ZONE);
    }

    @Test
    void an_entry_opens_its_own_and_those_of_its_other_answers() {
        int shown =
                writer.opens("/journal/" + entry).page().select(".entries a").size();

        assertThat(opening(() -> writer.opens("/journal/" + entry))).isLessThanOrEqualTo(1 + shown + ZONE);
        assertThat(opening(() -> writer.opens("/journal/" + entry + "?kind=page")))
                .isLessThanOrEqualTo(1 + shown + 2 + ZONE);
    }

    @Test
    void the_journal_opens_those_that_it_lists_and_those_it_opens_with() {
        assertThat(opening(() -> writer.opens("/journal"))).isLessThanOrEqualTo(20 + 1 + 3 + ZONE);
        assertThat(opening(() -> writer.opens("/journal?before=300"))).isLessThanOrEqualTo(20 + ZONE);
    }

    @Test
    void a_part_of_the_journal_opens_those_that_it_lists() {
        assertThat(opening(() -> writer.opens("/journal?kind=page"))).isLessThanOrEqualTo(20 + ZONE);
        assertThat(opening(() -> writer.opens("/journal?guide=light&section=connection&before=100")))
                .isLessThanOrEqualTo(20 + ZONE);
        assertThat(opening(() -> writer.opens("/journal?year=2024&month=2"))).isLessThanOrEqualTo(20 + ZONE);
        assertThat(opening(() -> writer.opens("/journal?guide=light&section=shift")))
                .isZero();
    }

    @Test
    void the_form_of_the_loop_opens_the_answers_whose_lines_it_offers_once_to_find_and_once_to_read_them() {
        assertThat(opening(() -> writer.opens("/guides/light/loop"))).isLessThanOrEqualTo(2 * 8 + ZONE);
    }

    @Test
    void then_and_now_opens_none_of_the_prompts_that_are_still_asked() {
        assertThat(opening(() -> writer.opens("/then-and-now"))).isLessThanOrEqualTo(ZONE);
    }

    private int opening(Supplier<Answer> request) {
        opened.set(0);
        assertThat(request.get().status()).isIn(200, 303);
        return opened.get();
    }

    private Vault counted(Vault vault) {
        Vault spy = Mockito.spy(vault);
        doAnswer(call -> {
                    AssociatedData place = call.getArgument(0);
                    if (place.part() == Part.HEAD && (place.kind() == Kind.ENTRY || place.kind() == Kind.CHECK_IN)) {
                        opened.incrementAndGet();
                    }
                    return call.callRealMethod();
                })
                .when(spy)
                .open(any(), any());
        return spy;
    }

    private static Question answered(int number) {
        return new Question("light", 1, "en", "connection", PROMPTS.get(number % PROMPTS.size()), "What?");
    }
}
