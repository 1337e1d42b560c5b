package app.ownlight.support;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.MockMvc;

/** A page as it is drawn, without or with an open journal, in one of the languages. A new page is a new line here. */
public record EveryPage(String address, String language, boolean open, Document page) {

    private static final String ENTRY = "{entry}";

    private static final String LETTER = "{letter}";

    private static final List<String> FOR_ALL = List.of(
            "/",
            "/guides/light",
            "/guides/light/connection",
            "/guides/light/cycle",
            "/guides/light/conflict",
            "/guides/light/shift",
            "/guides/light/connection/write/1",
            "/guides/light/shift/write/2",
            "/guides/light/workbook",
            "/help",
            "/help/grounding",
            "/about",
            "/begin",
            "/unlock",
            "/recover",
            "/settings",
            "/your-data/erased");

    private static final List<String> OPEN = List.of(
            "/",
            "/guides/light",
            "/guides/light/connection",
            "/guides/light/cycle",
            "/guides/light/conflict",
            "/guides/light/shift",
            "/guides/light/connection/write/1",
            "/guides/light/cycle/write/1",
            "/guides/light/cycle/arrive",
            "/guides/light/connection/pause",
            "/guides/light/loop",
            "/guides/light/closing",
            "/guides/light/workbook",
            "/help",
            "/about",
            "/journal",
            "/journal?section=light/connection&kind=page",
            "/journal/new",
            ENTRY,
            ENTRY + "/edit",
            ENTRY + "/delete",
            "/kept",
            "/patterns",
            "/keepsake",
            "/then-and-now",
            "/then-and-now/light/connection/1",
            "/then-and-now/light/shift/1",
            "/letters",
            "/letters/new",
            LETTER,
            LETTER + "/open",
            LETTER + "/delete",
            "/settings",
            "/settings/passphrase",
            "/settings/recovery",
            "/your-data",
            "/your-data/erase");

    /** All of them; the journal holds two answers to one prompt, a free page, a draft, a sealed letter, and a page deleted a moment ago. */
    public static List<EveryPage> of(MockMvc mvc) {
        return new MockVisitor(mvc)
                .opens("/settings").page().select("[name=language]:not([value=''])").eachAttr("value").stream()
                        .flatMap(language -> in(language, mvc))
                        .toList();
    }

    private static Stream<EveryPage> in(String language, MockMvc mvc) {
        MockVisitor visitor = new MockVisitor(mvc);
        visitor.opens("/?lang=" + language);
        MockVisitor writer = new MockVisitor(mvc);
        writer.begins();
        writer.opens("/?lang=" + language);
        String entry = write(writer);
        List<EveryPage> pages = new ArrayList<>();
        FOR_ALL.forEach(address -> pages.add(opened(visitor, address, language, false)));
        String letter = seal(writer);
        OPEN.forEach(address ->
                pages.add(opened(writer, address.replace(ENTRY, entry).replace(LETTER, letter), language, true)));
        return pages.stream();
    }

    private static EveryPage opened(MockVisitor visitor, String address, String language, boolean open) {
        Answer answer = visitor.opens(address);
        if (answer.status() != 200) {
            throw new AssertionError(address + ": " + answer.status() + " " + answer.location());
        }
        return new EveryPage(address, language, open, answer.page());
    }

    private static String write(MockVisitor writer) {
        answer(writer, "/guides/light/connection/write/1", "One answer.");
        answer(writer, "/guides/light/connection/write/1", "Another one.");
        FilledForm draft = writer.opens("/guides/light/cycle/write/1").form().with("text", "Not sure yet.");
        writer.exchanges("POST", "/drafts", draft.fields());
        writer.sends(
                writer.opens(writer.writes("A day", "Gone again.") + "/delete").form());
        return writer.writes("Another day", "A free page.");
    }

    private static String seal(MockVisitor writer) {
        return writer.sends(writer.opens("/letters/new").form().with("text", "Not before its day."))
                .location();
    }

    private static void answer(MockVisitor writer, String prompt, String words) {
        writer.sends(writer.opens(prompt).form().with("text", words).with("action", "save"));
    }

    /** Such as {@code /journal (es, open)}. */
    @Override
    public String toString() {
        return "%s (%s%s)".formatted(address, language, open ? ", open" : "");
    }
}
