package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.SharedHosted;
import app.ownlight.support.program.WholeJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One browser whose requests go to either of two instances: nobody can tell them from one. */
class TwoInstancesIT {

    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String PROMPT = "/guides/light/cycle/write/1";

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    private String name;
    private HttpPerson here;
    private HttpPerson there;

    @BeforeEach
    void somebody_begins_on_one(TestInfo test) {
        name = test.getDisplayName().substring(0, 40);
        here = Hosted.person(shared.one());
        there = here.at(shared.other().address());
        assertThat(here.begins(name, PASSPHRASE).status()).isEqualTo(303);
    }

    @Test
    void what_one_saved_the_other_reads_and_changes_and_keeps_drafts_of() {
        String entry = here.writes("", "Written here");
        assertThat(there.opens(entry).entryText()).isEqualTo("Written here");

        there.sends(there.opens(entry + "/edit").form().with("text", "Changed there"));
        assertThat(here.opens(entry).entryText()).isEqualTo("Changed there");

        FilledForm draft = here.opens(PROMPT).form().with("text", "Not done yet");
        here.exchanges("POST", "/drafts", draft.fields());
        assertThat(there.opens(PROMPT).form().field("text")).isEqualTo("Not done yet");
    }

    @Test
    void locked_on_one_is_locked_on_the_other_at_once() {
        FilledForm waiting = there.opens("/journal/new").form().with("text", "Sent after the lock");
        String lock = here.opens("/journal")
                .page()
                .expectFirst("form[action=/lock] input[name=_csrf]")
                .val();
        assertThat(here.exchanges("POST", "/lock", Map.of("_csrf", lock)).status())
                .isEqualTo(303);

        assertThat(there.opens("/journal").location()).startsWith("/unlock");
        Answer late = there.sends(waiting.with("action", "save"));
        assertThat(late.status()).isEqualTo(401);
        here.unlocks(name, PASSPHRASE);
        assertThat(here.opens("/journal/new").form().field("text")).isEqualTo("Sent after the lock");
    }

    @Test
    void when_both_change_one_entry_the_second_is_told_and_loses_nothing() {
        String entry = here.writes("", "Before");
        FilledForm first = here.opens(entry + "/edit").form().with("text", "Changed here");
        FilledForm second = there.opens(entry + "/edit").form().with("text", "Changed there");

        assertThat(here.sends(first).status()).isEqualTo(303);
        Answer conflict = there.sends(second);

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains("Changed here", "Changed there");
        assertThat(WholeJournal.waitingOn(here)).contains("Changed there");
    }

    @Test
    void saves_at_once_on_both_each_get_a_place_of_their_own() {
        List<CompletableFuture<String>> saves = IntStream.range(0, 24)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> (number % 2 == 0 ? here : there).writes("", "At once " + number)))
                .toList();
        List<String> addresses = saves.stream().map(CompletableFuture::join).toList();

        assertThat(WholeJournal.addressesOn(here)).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void what_one_answered_as_saved_the_other_never_shows_as_it_was_before() {
        String entry = here.writes("", "Start");
        HttpPerson[] sides = {here, there};
        for (int number = 0; number < 150; number++) {
            HttpPerson writing = sides[number % 2];
            HttpPerson reading = sides[(number + 1) % 2];
            FilledForm box = writing.opens(entry + "/edit").form();
            assertThat(box.field("text")).isEqualTo(number == 0 ? "Start" : "Change " + (number - 1));
            assertThat(writing.sends(box.with("text", "Change " + number)).status())
                    .isEqualTo(303);
            assertThat(reading.opens(entry).entryText()).isEqualTo("Change " + number);
        }
    }

    @Test
    void a_stolen_cookie_opens_nothing_without_the_other_half() {
        HttpPerson other = Hosted.person(shared.other());
        other.begins(name.substring(5), PASSPHRASE);
        Map<String, String> session = Map.of("__Host-s", here.cookie("__Host-s"));
        Map<String, String> key = Map.of("__Host-k", here.cookie("__Host-k"));
        List<Map<String, String>> stolen = new ArrayList<>(List.of(session, key));
        stolen.add(Map.of("__Host-s", here.cookie("__Host-s"), "__Host-k", other.cookie("__Host-k")));
        stolen.add(Map.of("__Host-s", other.cookie("__Host-s"), "__Host-k", here.cookie("__Host-k")));

        for (Map<String, String> cookies : stolen) {
            assertThat(there.carrying(cookies).opens("/journal").location()).startsWith("/unlock");
        }
        assertThat(there.opens("/journal").status())
                .as("the owner's own, meanwhile")
                .isEqualTo(200);
    }
}
