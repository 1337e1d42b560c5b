package app.ownlight.instances;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.SharedHosted;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The database is killed under load and comes back, while the instances run on. {@code -Dkills=50} goes on for longer. */
class DatabaseRestartIT {

    private static final int KILLS = Integer.getInteger("kills", 1);
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String WORDS = "Sent while nobody could be reached,\n and sent again.\n";

    @RegisterExtension
    final SharedHosted shared = new SharedHosted();

    @Test
    void nothing_that_was_answered_is_lost_and_writing_goes_on_by_itself() throws Exception {
        List<HttpPerson> browsers = List.of(
                Hosted.person(shared.one()),
                Hosted.person(shared.other()),
                Hosted.person(shared.one()),
                Hosted.person(shared.other()));
        try (SteadyWriters writers = new SteadyWriters("killed database", browsers)) {
            for (int kill = 0; kill < KILLS; kill++) {
                writers.eachSaves(5);
                shared.database().kill();
                writers.eachIsRefused();
                shared.database().startAgain();
            }
            writers.eachSaves(5);
            writers.findEverything(shared.other());
        }
    }

    @Test
    void words_sent_meanwhile_come_back_and_are_kept_when_they_are_sent_again() throws Exception {
        HttpPerson person = Hosted.person(shared.one());
        person.begins("patient heron", PASSPHRASE);
        FilledForm form = person.opens("/journal/new").form().with("text", WORDS);

        shared.database().kill();
        Answer away = person.sends(form.with("action", "save"));
        Answer help = person.opens("/help");
        Answer section = person.opens("/guides/light/cycle");
        Answer look = person.opens("/app.css");
        shared.database().startAgain();

        assertThat(help.status()).isEqualTo(200);
        assertThat(section.status()).isEqualTo(200);
        assertThat(look.status()).as("the style of the page with the words").isEqualTo(200);
        assertThat(away.status()).isEqualTo(503);
        assertThat(away.page().expectFirst("textarea").wholeText()).isEqualTo(WORDS);
        Answer kept = again(away.form(), person);
        assertThat(kept.status()).as("the session is gone with the database").isEqualTo(401);
        assertThat(kept.body()).doesNotContain(WORDS);
        assertThat(person.unlocks("patient heron", PASSPHRASE).status()).isEqualTo(303);
        FilledForm box = person.opens("/journal/new").form();
        assertThat(box.field("text")).isEqualTo(WORDS);
        String entry = person.sends(box.with("action", "save")).location();
        assertThat(person.opens(entry).entryText()).isEqualTo(WORDS);
    }

    /** Presses "Try again" until the instance has found its database. */
    private static Answer again(FilledForm form, HttpPerson person) {
        Answer answer = person.sends(form);
        for (int tries = 1; answer.status() == 503 && tries < 10; tries++) {
            answer = person.sends(answer.form());
        }
        return answer;
    }
}
