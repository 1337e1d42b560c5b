package app.ownlight.program;

import static org.assertj.core.api.Assertions.assertThat;

import app.ownlight.program.CheckedBrowser.Held;
import app.ownlight.support.Answer;
import app.ownlight.support.FilledForm;
import app.ownlight.support.Watch;
import app.ownlight.support.program.WholeJournal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Six people with four browsers do whatever comes to mind, in an order that only the seed decides. After each step the answer is
 * what the model says, and nobody's words are in anybody else's page.
 */
final class RandomWalk {

    private static final Duration TICKET = Duration.ofHours(24);
    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final String address;
    private final Watch watch;
    private final Random chance;
    private final List<JournalModel> people =
            IntStream.rangeClosed(1, 6).mapToObj(JournalModel::new).toList();
    private final List<CheckedBrowser> screens;
    private final Map<String, Integer> taken = new LinkedHashMap<>();

    RandomWalk(String address, Watch watch, long seed) {
        this.address = address;
        this.watch = watch;
        this.chance = new Random(seed);
        this.screens = IntStream.range(0, 4)
                .mapToObj(number -> new CheckedBrowser(address, watch))
                .toList();
    }

    /** How often each kind of step was taken. */
    Map<String, Integer> taken() {
        return taken;
    }

    void takes(int steps) {
        for (int step = 1; step <= steps; step++) {
            try {
                takesOne();
                if (step % 500 == 0) {
                    looksThrough(any(people));
                }
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Step " + step + " of " + taken, e);
            }
        }
        people.forEach(this::looksThrough);
    }

    private void takesOne() {
        watch.goesOn(Duration.ofSeconds(chance.nextInt(60)));
        CheckedBrowser screen = any(screens);
        JournalModel writer = screen.writer();
        if (writer == null) {
            withoutJournal(screen);
        } else {
            withJournal(screen, writer);
        }
    }

    private void withoutJournal(CheckedBrowser screen) {
        JournalModel person = any(people);
        int dice = chance.nextInt(100);
        if (!person.exists) {
            begins(screen, person);
        } else if (dice < 50) {
            unlocks(screen, person);
        } else if (dice < 65) {
            guesses(screen, person);
        } else if (dice < 72 && person.code != null) {
            recovers(screen, person);
        } else {
            sendsLate(screen);
        }
    }

    private void withJournal(CheckedBrowser screen, JournalModel writer) {
        int dice = chance.nextInt(1000);
        if (dice < 300) {
            writes(screen, writer);
        } else if (dice < 450) {
            edits(screen, writer);
        } else if (dice < 550) {
            keepsDraft(screen, writer);
        } else if (dice < 650) {
            opensAForm(screen, writer);
        } else if (dice < 740) {
            sendsHeld(screen, writer);
        } else if (dice < 800) {
            goesAway(screen, writer, "/lock");
        } else if (dice < 860) {
            goesAway(screen, writer, "/leave");
        } else if (dice < 920) {
            waits(screen);
        } else if (dice < 950) {
            deletes(screen, writer);
        } else if (dice < 970) {
            changesThePassphrase(screen, writer);
        } else if (dice < 990) {
            takesACode(screen, writer);
        } else {
            erases(screen, writer);
        }
    }

    private void begins(CheckedBrowser screen, JournalModel person) {
        counts("begin");
        assertThat(screen.begins(person.name(), person.newPhrase()).status()).isEqualTo(303);
        person.exists = true;
        person.opened();
        screen.opened(person);
    }

    private void unlocks(CheckedBrowser screen, JournalModel person) {
        counts("unlock");
        waitsForTheThrottle(person);
        assertThat(screen.unlocks(person.name(), person.phrase).status()).isEqualTo(303);
        person.opened();
        screen.opened(person);
    }

    private void guesses(CheckedBrowser screen, JournalModel person) {
        counts("wrong phrase");
        person.refusals++;
        assertThat(screen.unlocks(person.name(), "not the phrase of anybody here")
                        .status())
                .isEqualTo(401);
    }

    private void waitsForTheThrottle(JournalModel person) {
        if (person.refusals >= FREE_FAILURES) {
            watch.goesOn(LONGEST_WAIT);
        }
    }

    private void writes(CheckedBrowser screen, JournalModel writer) {
        counts("write");
        FilledForm form = screen.opens(page()).form();
        saves(screen, writer, form.with("text", writer.words()));
    }

    private void edits(CheckedBrowser screen, JournalModel writer) {
        if (writer.entries.isEmpty()) {
            return;
        }
        counts("edit");
        String entry = any(writer.entries.keySet());
        FilledForm form = screen.opens("/journal/" + entry + "/edit").form();
        saves(screen, writer, form.with("text", writer.words()));
    }

    /** A box may hold the draft of an entry that was changed meanwhile; then both texts are kept, and the writer is asked. */
    private static void saves(CheckedBrowser screen, JournalModel writer, FilledForm form) {
        boolean stale = writer.isStale(form);
        Answer answer = screen.sends(form.with("action", "save"));
        if (answer.status() == 422) { // a page from days ago gives the words back once
            answer = screen.sends(answer.form().with("action", "save"));
        }
        assertThat(answer.status()).isEqualTo(stale ? 409 : 303);
        if (stale) {
            writer.keeps(form);
        } else {
            writer.saved(form);
        }
    }

    private void keepsDraft(CheckedBrowser screen, JournalModel writer) {
        counts("draft");
        FilledForm form = screen.opens(page()).form().with("text", writer.words());
        assertThat(screen.exchanges("POST", "/drafts", form.fields()).status()).isEqualTo(303);
        writer.keeps(form);
    }

    private void opensAForm(CheckedBrowser screen, JournalModel writer) {
        counts("open a form");
        FilledForm form = screen.opens(page()).form();
        String text = writer.words();
        screen.held.add(new Held(form.with("text", text), writer, writer.life, text, watch.instant()));
        if (screen.held.size() > 5) {
            screen.held.remove(0);
        }
    }

    /** A form from before, sent while the journal is open; perhaps not for the first time, perhaps another's. */
    private void sendsHeld(CheckedBrowser screen, JournalModel writer) {
        if (screen.held.isEmpty()) {
            return;
        }
        Held held = any(screen.held);
        if (held.owner() != writer || held.life() != writer.life) {
            counts("another's form");
            sendsLate(screen, held);
            return;
        }
        counts("held form");
        saves(screen, writer, held.form());
    }

    private void sendsLate(CheckedBrowser screen) {
        if (!screen.held.isEmpty()) {
            counts("late form");
            sendsLate(screen, any(screen.held));
        }
    }

    /** Words for a journal that is not open here are kept for it; where they cannot be, no other journal stays open beside them. */
    private void sendsLate(CheckedBrowser screen, Held held) {
        boolean fresh = Duration.between(held.shown(), watch.instant()).compareTo(TICKET) < 0;
        JournalModel owner = held.owner();
        boolean kept = fresh && owner.exists && owner.life == held.life() && owner.hasRoomFor(held.form());
        Answer answer = screen.sends(held.form().with("action", "save"));
        assertThat(answer.status()).isEqualTo(kept ? 401 : 422);
        if (kept) {
            owner.late(held.form());
        } else if (fresh) {
            screen.locked();
        }
    }

    private void goesAway(CheckedBrowser screen, JournalModel writer, String way) {
        counts(way.substring(1));
        FilledForm form = screen.opens(page()).form().with("text", writer.words());
        Answer answer = screen.exchanges("POST", way, form.fields());
        assertThat(answer.location()).isEqualTo(way.equals("/lock") ? "/unlock" : "/left");
        writer.keeps(form);
        screen.locked();
    }

    private void waits(CheckedBrowser screen) {
        counts("expire");
        watch.goesOn(Duration.ofMinutes(chance.nextInt(10) == 0 ? 25 * 60 : chance.nextInt(40)));
        screen.writer();
    }

    private void deletes(CheckedBrowser screen, JournalModel writer) {
        if (writer.entries.isEmpty()) {
            return;
        }
        counts("delete");
        String entry = any(writer.entries.keySet());
        String path = "/journal/" + entry;
        assertThat(screen.sends(screen.opens(path + "/delete").form()).status()).isEqualTo(303);
        assertThat(screen.opens(path).status()).isEqualTo(404);
        if (chance.nextBoolean()) {
            assertThat(screen.exchanges("POST", path + "/restore", token(screen))
                            .status())
                    .isEqualTo(303);
        } else {
            writer.deleted(entry);
        }
    }

    private void changesThePassphrase(CheckedBrowser screen, JournalModel writer) {
        counts("passphrase");
        waitsForTheThrottle(writer);
        if (screen.writer() == null) {
            return;
        }
        assertThat(screen.changesPassphrase(writer.phrase, writer.newPhrase()).status())
                .isEqualTo(303);
        writer.refusals = 0;
        endsElsewhere(screen, writer);
    }

    private void takesACode(CheckedBrowser screen, JournalModel writer) {
        if (writer.code != null) {
            return;
        }
        counts("code");
        Answer page = screen.opens("/settings/recovery");
        if (page.page().select(".recovery-code").isEmpty()) {
            FilledForm again = page.form().with("passphrase", writer.phrase).with("action", "new");
            assertThat(screen.sends(again).status()).isEqualTo(303);
        }
        writer.code = screen.takesRecoveryCode();
    }

    private void recovers(CheckedBrowser screen, JournalModel person) {
        counts("recover");
        waitsForTheThrottle(person);
        Answer answer = screen.recovers(person.name(), Objects.requireNonNull(person.code), person.newPhrase());
        assertThat(answer.status()).isEqualTo(303);
        person.opened();
        endsElsewhere(screen, person);
        screen.opened(person);
        person.code = screen.takesRecoveryCode();
    }

    private void erases(CheckedBrowser screen, JournalModel writer) {
        counts("erase");
        waitsForTheThrottle(writer);
        if (screen.writer() == null) {
            return;
        }
        assertThat(screen.erases(writer.phrase).status()).isEqualTo(303);
        writer.erased();
        endsElsewhere(screen, writer);
        screen.locked();
    }

    private void endsElsewhere(CheckedBrowser here, JournalModel person) {
        screens.stream().filter(screen -> screen != here && screen.isOf(person)).forEach(CheckedBrowser::ended);
    }

    /** All that the person was told is kept is there, once, and nothing else. */
    private void looksThrough(JournalModel person) {
        if (!person.exists) {
            return;
        }
        counts("look through");
        CheckedBrowser screen = new CheckedBrowser(address, watch);
        unlocks(screen, person);
        assertThat(WholeJournal.entriesOn(screen))
                .as("the entries of " + person.name())
                .containsExactlyInAnyOrderEntriesOf(person.entries);
        assertThat(WholeJournal.waitingOn(screen))
                .as("what waits for " + person.name())
                .containsExactlyInAnyOrderElementsOf(person.waiting());
        screen.exchanges("POST", "/lock", token(screen));
    }

    private static Map<String, String> token(CheckedBrowser screen) {
        return Map.of(
                "_csrf",
                screen.opens("/journal").page().expectFirst("input[name=_csrf]").val());
    }

    private String page() {
        return chance.nextInt(3) == 0 ? "/journal/new" : "/guides/light/cycle/write/" + (1 + chance.nextInt(4));
    }

    private void counts(String step) {
        taken.merge(step, 1, Integer::sum);
    }

    private <T> T any(Iterable<T> of) {
        List<T> all = new ArrayList<>();
        of.forEach(all::add);
        return all.get(chance.nextInt(all.size()));
    }
}
