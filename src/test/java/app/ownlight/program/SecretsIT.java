package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.support.FilledForm;
import app.ownlight.support.Traces;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets are planted wherever a person can put one; none of them is ever in a file, a log or a temporary folder. */
class SecretsIT {

    private static final String NAME = "amber heron";
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String NEAR_MISS = "plum harbour seven wicker stamps";
    private static final String PROMPT = "/guides/light/connection/write/1";

    @TempDir
    Path folder;

    private final List<String> secrets = new ArrayList<>(List.of(PASSPHRASE, NEAR_MISS));
    private final List<byte[]> halves = new ArrayList<>();

    @Test
    void are_nowhere_on_the_disk() throws Exception {
        try (Ownlight ownlight =
                Ownlight.start(folder, "--ownlight.argon2.memory=19MB", "--ownlight.argon2.passes=2")) {
            HttpPerson person = new HttpPerson(ownlight.address());
            person.begins(NAME, PASSPHRASE);
            rememberCookies(person);
            assertThat(Traces.of(NAME, ownlight.home()))
                    .as("the search finds a name")
                    .isNotEmpty();

            writes(person);
            looksBack(person);
            isRefused(person, new HttpPerson(ownlight.address()));
            beginsWithFiveWords(new HttpPerson(ownlight.address()));
            losesThePassphrase(new HttpPerson(ownlight.address()), new HttpPerson(ownlight.address()));
            assertThatNothingIsFound();

            FilledForm late = person.opens("/journal/new").form();
            leaves(person);
            assertThat(person.opens("/journal").location()).startsWith("/unlock");
            assertThat(person.sends(late.with("text", plant("Sent after the journal was locked")))
                            .status())
                    .isEqualTo(401);
            person.exchanges(
                    "POST",
                    "/leave",
                    late.with("text", plant("Left after the journal was locked"))
                            .fields());
            assertThat(person.sends(late.with("ticket", "forged")
                                    .with("text", plant("Sent with a ticket that is not ours")))
                            .status())
                    .isEqualTo(422);
            assertThatNothingIsFound();
            unlocksAndLocks(person);
            assertThatNothingIsFound();

            ownlight.stop();
            assertThatNothingIsFound();
        }
    }

    private void writes(HttpPerson person) {
        String title = plant("A title that nobody is to see");
        String text = plant("The lamps in the hall went out");
        String entry = person.writes(title, text);
        assertThat(person.opens(entry).body()).contains(title, text);

        FilledForm change = person.opens(entry + "/edit").form();
        person.sends(change.with("text", plant("They were lit again by noon")));
        assertThat(person.sends(change.with("text", plant("Changed somewhere else meanwhile")))
                        .status())
                .isEqualTo(409);

        FilledForm draft = person.opens(PROMPT).form().with("text", plant("Not sure yet whether to keep this"));
        assertThat(person.exchanges("POST", "/drafts", draft.fields()).status()).isEqualTo(303);
        assertThat(person.opens(PROMPT).body()).contains("Not sure yet whether to keep this");

        FilledForm answer = person.opens(PROMPT).form().with("text", plant("I wait at the window for him"));
        assertThat(person.sends(answer.with("action", "save")).status()).isEqualTo(303);
        assertThat(person.opens("/journal").body()).contains("I wait at the window for him");
        String deleted = person.writes("", plant("Deleted, and then brought back"));
        person.sends(person.opens(deleted + "/delete").form());
        assertThat(person.sends(person.opens("/journal").form()).location()).isEqualTo(deleted);
    }

    /** A question, a letter that stays sealed and one that is opened, what is noticed, and a booklet's title. */
    private void looksBack(HttpPerson person) {
        String token = person.opens("/journal/new").form().field("_csrf");
        String question = plant("windowsill");
        assertThat(person.exchanges("POST", "/journal/search", Map.of("q", question, "_csrf", token))
                        .body())
                .contains("Nothing found for “" + question);
        seals(person, "Not before the plums are ripe");
        String letter = seals(person, "Opened on a whim in March");
        assertThat(person.sends(person.opens(letter + "/open").form()).status()).isEqualTo(303);
        assertThat(person.opens(letter).body()).contains("Opened on a whim in March");

        person.sends(person.opens(PROMPT)
                .form()
                .with("text", plant("And again at the same window"))
                .with("action", "save"));
        FilledForm meeting = person.opens("/then-and-now" + PROMPT.replaceAll("/guides|/write", ""))
                .form();
        person.sends(
                meeting.with("notice", plant("The window was open this time")).with("action", "save"));
        assertThat(person.opens("/journal").body()).contains("The window was open this time");

        String title = plant("What the windows saw");
        assertThat(person.sends(person.opens("/keepsake").form().with("title", title))
                        .body())
                .contains(title);
    }

    private String seals(HttpPerson person, String words) {
        FilledForm letter = person.opens("/letters/new").form().with("title", plant(words + ", its title"));
        person.sends(letter.with("text", plant(words)).with("opens.after", "12").with("action", "save"));
        return "/letters/" + letter.field("id");
    }

    /** Everything that is given back to its writer with a reason, and every way to be refused. */
    private void isRefused(HttpPerson person, HttpPerson stranger) {
        FilledForm page = person.opens("/journal/new").form();
        person.sends(page.with("text", plant("A bell in the words") + "\u0007"));
        person.sends(page.with("title", plant("Much too long a title").repeat(20)));
        person.exchanges("POST", PROMPT, Map.of("text", plant("With a token that is too old"), "_csrf", "old"));
        Map<String, String> gone = new HashMap<>(page.fields());
        gone.put("text", plant("For an entry that is not there"));
        person.exchanges("POST", "/journal/0a0b0c0d-1111-4222-8333-444455556666/edit", gone);
        person.exchanges("POST", "/nowhere", Map.of("text", plant("To an address that is not there")));
        assertThat(stranger.unlocks(NAME, NEAR_MISS).status()).isEqualTo(401);
        assertThat(stranger.begins(NAME, plant("another quiet orchard behind walls"))
                        .status())
                .isEqualTo(422);
    }

    private void beginsWithFiveWords(HttpPerson other) {
        FilledForm written = other.opens(PROMPT).form().with("text", plant("Before there was any journal"));
        FilledForm wayIn = other.sends(written.with("action", "save")).form();
        String words = wayIn.field("offered");
        secrets.add(words);
        String then = other.sends(wayIn.with("name", "quiet otter").with("action", "take"))
                .location();
        assertThat(other.opens(then).body()).contains(words);
        rememberCookies(other);
    }

    /** A code, the refused and the taken ways to use it, and a passphrase that is changed after it. */
    private void losesThePassphrase(HttpPerson writer, HttpPerson later) {
        writer.begins("grey wagtail", plant("a ladder under four apple trees"));
        String code = plant(writer.takesRecoveryCode());
        secrets.add(code.replace("-", ""));
        secrets.addAll(List.of(code.split("-")));
        later.recovers("grey wagtail", code, plant("passwordpasswordpassword"));
        later.recovers("brown wagtail", code, plant("the ferry waits for nobody"));
        String next = plant("nine swifts above the chimney");
        assertThat(later.recovers("grey wagtail", code, next).status()).isEqualTo(303);
        secrets.addAll(later.opens("/settings/recovery")
                .page()
                .select(".recovery-code span")
                .eachText());
        assertThat(later.changesPassphrase(plant("nine swifts above a chimney"), next)
                        .status())
                .isEqualTo(401);
        assertThat(later.changesPassphrase(next, plant("moss between the paving stones"))
                        .status())
                .isEqualTo(303);
        assertThat(later.erases("moss between the paving stones").status()).isEqualTo(303);
    }

    private void leaves(HttpPerson person) {
        FilledForm box = person.opens("/journal/new").form().with("text", plant("Left in the middle of a"));
        assertThat(person.exchanges("POST", "/leave", box.fields()).location()).isEqualTo("/left");
    }

    private void unlocksAndLocks(HttpPerson person) {
        person.unlocks(NAME, PASSPHRASE);
        rememberCookies(person);
        assertThat(person.opens("/kept").body()).contains("Left in the middle of a");
        FilledForm box = person.opens("/journal/new").form();
        assertThat(person.exchanges("POST", "/lock", box.fields()).location()).isEqualTo("/unlock");
    }

    private String plant(String secret) {
        secrets.add(secret);
        return secret;
    }

    /** The half of the key that only the browser has, and the session's name. */
    private void rememberCookies(HttpPerson person) {
        List<String> cookies = person.cookies();
        secrets.addAll(cookies);
        List<byte[]> keys = cookies.stream()
                .filter(value -> value.matches("[\\w-]{43}"))
                .map(Base64.getUrlDecoder()::decode)
                .toList();
        assertThat(keys).hasSize(1);
        halves.addAll(keys);
    }

    /** In the home, in the temporary folder, and in all that was said. */
    private void assertThatNothingIsFound() {
        assertThat(secrets)
                .allSatisfy(secret -> assertThat(Traces.of(secret, folder)).isEmpty());
        assertThat(halves)
                .allSatisfy(half -> assertThat(Traces.of(half, folder)).isEmpty());
    }
}
