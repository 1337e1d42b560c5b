package app.ownlight.program;

import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.program.HttpPerson;
import app.ownlight.support.program.Ownlight;
import app.ownlight.support.program.SharedOwnlight;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the database file of a version, with something in all of its tables, for every later version to open. Run with {@code ./mvnw
 * verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=GoldenMaker -Dgolden=schema-N}; with {@code -Downlight.jar=}
 * it is that program's. Whatever a version does not have yet is left out.
 */
class GoldenMaker {

    private static final String NAME = "amber heron";
    private static final String PASSPHRASE = "plum harbour seven wicker lamps";
    private static final String ODD = "\n\t\u00DCnd so we\u0301iter \uD83C\uDF31 <&> \u201Cquoted\u201D\n\n  ";

    @TempDir
    Path folder;

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final Map<String, String> letters = new LinkedHashMap<>();
    private final List<String> waiting = new ArrayList<>();
    private HttpPerson person;

    @Test
    void keeps_a_journal() throws Exception {
        Path kept = Files.createDirectories(Path.of("src/test/resources/golden", System.getProperty("golden")));
        try (Ownlight ownlight = Ownlight.start(folder, SharedOwnlight.ARGUMENTS)) {
            person = new HttpPerson(ownlight.address());
            describe().describeIn(kept);
            expect(401, new HttpPerson(ownlight.address()).unlocks(NAME, "plum harbour seven wicker stamps"));
            ownlight.stop();
        }
        Files.copy(
                folder.resolve("home/ownlight.mv.db"),
                kept.resolve("ownlight.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    private GoldenJournal describe() {
        expect(303, person.begins(NAME, PASSPHRASE));
        Map<String, String> settings = has("/settings") ? choose() : Map.of();
        String code = has("/settings/recovery") ? person.takesRecoveryCode() : null;
        write();
        List<String> done = has("/guides/light/cycle/pause") ? checkIn() : List.of();
        if (has("/letters")) {
            sealLetters();
        }
        if (has("/kept")) {
            leaveWordsWaiting();
        }
        return new GoldenJournal(NAME, PASSPHRASE, code, entries, waiting, settings, done, letters);
    }

    private void write() {
        save("/guides/light/connection/write/1", "The first time." + ODD);
        save("/guides/light/connection/write/1", "The same question, later." + ODD);
        save("/guides/light/conflict/write/2", "A long one. ".repeat(400));
        String changed = save("/journal/new", "Before it was changed");
        save(changed + "/edit", "A free page." + ODD);
        String deleted = save("/journal/new", "Nobody reads this again");
        expect(303, person.sends(person.opens(deleted + "/delete").form()));
        entries.remove(deleted);
        if (has("/guides/light/loop")) {
            FilledForm loop = person.opens("/guides/light/loop").form().with("own-1", "I am too much.");
            String address = "/journal/" + loop.field("id");
            expect(303, person.sends(loop.with("own-6", "A walk.").with("action", "save")));
            entries.put(address, person.opens(address).entryText());
        }
    }

    private Map<String, String> choose() {
        FilledForm form = person.opens("/settings").form().with("lockMinutes", "45");
        form.fields().remove("shiftKeys");
        if (form.fields().containsKey("theme")) {
            form.with("theme", "DARK").with("textSize", "LARGE").with("weekStart", "MONDAY");
            form.with("timeZone", "America/Denver").with("language", "en").with("gentle", "true");
        }
        expect(303, person.sends(form));
        Map<String, String> chosen =
                new TreeMap<>(person.opens("/settings").form().fields());
        chosen.keySet().removeAll(List.of("_csrf", "opened"));
        chosen.put("shiftKeys", "");
        return chosen;
    }

    private List<String> checkIn() {
        FilledForm arrival = person.opens("/guides/light/cycle/arrive").form();
        expect(303, person.sends(arrival.with("worth", "4").with("steady", "5")));
        FilledForm pause = person.opens("/guides/light/cycle/pause").form();
        expect(303, person.sends(pause.with("steady", "6").with("kind", "7").with("action", "stop")));
        return List.of("cycle");
    }

    /** One for the year 2100, and one that was opened before its day. */
    private void sealLetters() {
        String early = seal("Opened early." + ODD);
        seal("Not before 2100." + ODD);
        expect(303, person.sends(person.opens(early + "/open").form()));
    }

    private String seal(String text) {
        FilledForm form =
                person.opens("/letters/new").form().with("title", "A letter").with("text", text);
        form.with("opens.day", "1").with("opens.month", "1").with("opens.year", "2100");
        expect(303, person.sends(form.with("action", "save")));
        letters.put("/letters/" + form.field("id"), text);
        return "/letters/" + form.field("id");
    }

    /** A draft of an answer, one of a change, and words that come after the lock. */
    private void leaveWordsWaiting() {
        draft("/guides/light/shift/write/1", "Half a sentence" + ODD);
        draft(entries.keySet().iterator().next() + "/edit", "Half a change" + ODD);
        FilledForm late = person.opens("/guides/light/conflict/write/1").form().with("text", "Late words." + ODD);
        FilledForm any = person.opens("/journal/new").form();
        expect(303, person.exchanges("POST", "/lock", any.fields()));
        expect(401, person.sends(late.with("action", "save")));
        waiting.add(late.field("text"));
    }

    private void draft(String page, String text) {
        FilledForm form = person.opens(page).form().with("text", text);
        expect(303, person.exchanges("POST", "/drafts", form.fields()));
        waiting.add(text);
    }

    private String save(String page, String text) {
        FilledForm form = person.opens(page).form().with("text", text).with("action", "save");
        expect(303, person.sends(form));
        String address = "/journal/" + form.field("id");
        entries.put(address, text);
        return address;
    }

    private boolean has(String page) {
        return person.opens(page).status() == 200;
    }

    private static void expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Not answered with " + status + ": " + answer);
        }
    }
}
