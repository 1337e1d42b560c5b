package app.ownlight.loop;

import app.ownlight.account.OpenJournal;
import app.ownlight.entry.Entries;
import app.ownlight.entry.EntryLine;
import app.ownlight.entry.Question;
import app.ownlight.entry.WrittenEntry;
import app.ownlight.guide.Guide;
import app.ownlight.guide.Guides;
import app.ownlight.guide.Loop;
import app.ownlight.guide.LoopPoint;
import app.ownlight.writing.WritingBox;
import app.ownlight.writing.WritingForm;
import app.ownlight.writing.WritingPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The box of somebody's half of the loop. Its points travel in fields of their own, and are one text from there on, so that drafts,
 * the lock and leaving keep them like those of any other box.
 */
@Component
public class LoopBox implements WritingBox {

    private static final Pattern PATH = Pattern.compile("/guides/([a-z0-9-]+)/" + Question.LOOP);
    private static final int MOST_POINTS = 20;

    private final Guides guides;
    private final Entries entries;
    private final OfferedLines offered;
    private final MessageSource messages;

    LoopBox(Guides guides, Entries entries, OfferedLines offered, MessageSource messages) {
        this.guides = guides;
        this.entries = entries;
        this.offered = offered;
        this.messages = messages;
    }

    /** The page in one guide, which may have no loop. */
    public Optional<LoopPlace> place(String guide, Locale locale) {
        return guides.find(guide, locale).flatMap(this::place);
    }

    WritingPage page(LoopPlace at) {
        return new Page(at);
    }

    @Override
    public Optional<WritingPage> at(String path, Locale locale) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? place(matcher.group(1), locale).map(this::page) : Optional.empty();
    }

    @Override
    public Optional<String> address(Question question, Locale locale) {
        return question.isLoop() ? place(question.guide(), locale).map(LoopPlace::path) : Optional.empty();
    }

    @Override
    public WritingForm read(WritingForm form, WritingForm.Fields sent) {
        List<LoopLine> lines = IntStream.rangeClosed(1, MOST_POINTS)
                .filter(number -> sent.get("point-" + number) != null)
                .mapToObj(number -> line(sent, number))
                .toList();
        return lines.isEmpty() ? form : form.holding(form.title(), LoopText.of(lines));
    }

    /** All that was saved here, newest first. */
    List<WrittenEntry> takes(LoopPlace at, OpenJournal journal) {
        List<UUID> ids = entries.answersTo(journal, at.question()).stream()
                .map(EntryLine::id)
                .toList();
        Map<UUID, WrittenEntry> found = entries.find(journal, ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .filter(entry -> !entry.isDamaged())
                .toList();
    }

    /** A take, to be drawn anywhere; empty where its guide has no loop any more. */
    public Optional<DrawnLoop> drawn(WrittenEntry take, Locale locale) {
        return place(take.question().guide(), locale).map(at -> drawn(at, take));
    }

    static DrawnLoop drawn(LoopPlace at, WrittenEntry take) {
        List<LoopPoint> points = at.loop().all();
        return new DrawnLoop(
                at,
                take,
                LoopText.read(take.text(), points.size())
                        .map(read -> filled(points, read, Map.of()))
                        .orElse(null));
    }

    private Optional<LoopPlace> place(Guide guide) {
        Locale language = Locale.forLanguageTag(guide.language());
        Loop loop = guide.loop();
        return loop == null
                ? Optional.empty()
                : Optional.of(new LoopPlace(guide, loop, messages.getMessage("guide.loop", null, language)));
    }

    /** A line of one’s own goes before a chosen one, which still stands in the answer that it is from. */
    private static LoopLine line(WritingForm.Fields sent, int number) {
        String own = oneLine(sent.text("own-" + number));
        String words = own.isBlank() ? oneLine(sent.text("chosen-" + number)) : own;
        return new LoopLine(oneLine(sent.text("point-" + number)), words);
    }

    private static String oneLine(String sent) {
        return sent.replaceAll("\\R", " ");
    }

    private static List<FilledPoint> filled(
            List<LoopPoint> points, List<LoopLine> lines, Map<LoopPoint, List<String>> offered) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new FilledPoint(
                        points.get(i),
                        lines.get(i).name(),
                        lines.get(i).words(),
                        offered.getOrDefault(points.get(i), List.of())))
                .toList();
    }

    /** The form to put a loop together. */
    private final class Page implements WritingPage {

        private final LoopPlace at;

        Page(LoopPlace at) {
            this.at = at;
        }

        @Override
        public String address() {
            return at.path();
        }

        @Override
        public Question question() {
            return at.question();
        }

        /** Words of another shape stay one text in one box. */
        @Override
        public String view(WritingForm form, @Nullable OpenJournal journal, Model model) {
            String text = form.showable().text();
            List<LoopPoint> points = at.loop().all();
            Optional<List<LoopLine>> lines = text.isBlank()
                    ? Optional.of(points.stream()
                            .map(point -> new LoopLine(point.name(), ""))
                            .toList())
                    : LoopText.read(text, points.size());
            Map<LoopPoint, List<String>> own = journal == null ? Map.of() : offered.of(journal, at.guide(), points);
            model.addAttribute("at", at);
            model.addAttribute(
                    "points", lines.map(read -> filled(points, read, own)).orElse(null));
            return "loop/loop";
        }

        @Override
        public Map<String, String> problems(WritingForm form, @Nullable OpenJournal journal) {
            List<LoopLine> lines =
                    LoopText.read(form.text(), at.loop().all().size()).orElse(List.of());
            Map<String, String> problems = new LinkedHashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).isTooLong()) {
                    problems.put("own-" + (i + 1), "loop.long");
                }
            }
            return problems;
        }

        @Override
        public Next next(WritingForm form, @Nullable OpenJournal journal) {
            String nothing = journal == null ? null : "loop.nothing";
            return new Next(at.path(), form.isBlank() ? nothing : "entry.saved");
        }
    }
}
