package app.ownlight.sample;

import app.ownlight.account.OpenJournal;
import app.ownlight.checkin.CheckInHead;
import app.ownlight.checkin.CheckInHead.Moment;
import app.ownlight.checkin.CheckIns;
import app.ownlight.draft.DraftBody;
import app.ownlight.draft.DraftHead;
import app.ownlight.draft.Drafts;
import app.ownlight.entry.Entries;
import app.ownlight.entry.NewEntry;
import app.ownlight.entry.Question;
import app.ownlight.guide.Guides;
import app.ownlight.guide.LoopPoint;
import app.ownlight.letter.Letters;
import app.ownlight.letter.NewLetter;
import app.ownlight.loop.LoopBox;
import app.ownlight.loop.LoopLine;
import app.ownlight.loop.LoopPlace;
import app.ownlight.loop.LoopText;
import app.ownlight.writing.WritingPages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes into a journal what was written on other days, through the program itself; the oldest first. */
public final class PastDays {

    private final OpenJournal journal;
    private final Locale language;
    private final Entries entries;
    private final CheckIns checkIns;
    private final Drafts drafts;
    private final Letters letters;
    private final Guides guides;
    private final LoopBox loops;
    private final WritingPages pages;
    private final TransactionTemplate transaction;

    public PastDays(ApplicationContext program, OpenJournal journal, Locale language) {
        this.journal = journal;
        this.language = language;
        this.entries = program.getBean(Entries.class);
        this.checkIns = program.getBean(CheckIns.class);
        this.drafts = program.getBean(Drafts.class);
        this.letters = program.getBean(Letters.class);
        this.guides = program.getBean(Guides.class);
        this.loops = program.getBean(LoopBox.class);
        this.pages = program.getBean(WritingPages.class);
        this.transaction = program.getBean(TransactionTemplate.class);
    }

    /** A free page. */
    public UUID writes(ZonedDateTime when, String title, String text) {
        return keep(null, when, title, text);
    }

    /** @param address of a page with a box, such as {@code /guides/light/cycle/write/2} */
    public UUID answers(ZonedDateTime when, String address, String text) {
        return keep(pages.at(address, language).orElseThrow().question(), when, "", text);
    }

    /** An answer to what no guide asks any more. */
    public UUID answers(ZonedDateTime when, Question former, String text) {
        return keep(former, when, "", text);
    }

    /** Many days as one transaction, which waits for the disk once. */
    public void together(Runnable days) {
        transaction.executeWithoutResult(status -> days.run());
    }

    /** Their half of the loop, a line for each point and for the step out. */
    public UUID loops(ZonedDateTime when, List<String> words) {
        LoopPlace at = loops.place("light", language).orElseThrow();
        List<LoopPoint> points = at.loop().all();
        List<LoopLine> lines = IntStream.range(0, points.size())
                .mapToObj(i -> new LoopLine(points.get(i).name(), words.get(i)))
                .toList();
        return keep(at.question(), when, "", LoopText.of(lines));
    }

    /** Leaves words in the box of a page, not saved. */
    public void leaves(Instant now, String address, String text) {
        Question question = pages.at(address, language).orElseThrow().question();
        drafts.keep(
                journal,
                UUID.randomUUID(),
                new DraftHead(UUID.randomUUID(), 0, address, now.truncatedTo(ChronoUnit.MILLIS)),
                new DraftBody(question, "", "", text));
    }

    /** The answers before a section, each from 1 to 7 or null. */
    public void arrives(ZonedDateTime when, String section, @Nullable Integer worth, @Nullable Integer steady) {
        checkIn(when, section, Moment.ARRIVE, worth, steady, null);
    }

    /** The answers after a section. */
    public void pauses(ZonedDateTime when, String section, @Nullable Integer steady, @Nullable Integer kind) {
        checkIn(when, section, Moment.PAUSE, null, steady, kind);
    }

    /** A letter to later, whether or not its day has come by now. */
    public UUID writesLetter(ZonedDateTime when, LocalDate opens, String title, String text) {
        UUID id = UUID.randomUUID();
        letters.seal(journal, new NewLetter(id, title, text, when.toInstant(), when.getZone(), opens));
        return id;
    }

    private UUID keep(@Nullable Question question, ZonedDateTime when, String title, String text) {
        UUID id = UUID.randomUUID();
        entries.write(journal, new NewEntry(id, question, title, text, when.toInstant(), when.getZone()));
        return id;
    }

    private void checkIn(
            ZonedDateTime when,
            String section,
            Moment moment,
            @Nullable Integer worth,
            @Nullable Integer steady,
            @Nullable Integer kind) {
        int version = guides.find("light", language).orElseThrow().version();
        checkIns.add(
                journal,
                UUID.randomUUID(),
                new CheckInHead(
                        when.toInstant(),
                        when.getZone().getId(),
                        when.toLocalDate(),
                        "light",
                        version,
                        section,
                        moment,
                        worth,
                        steady,
                        kind));
    }
}
