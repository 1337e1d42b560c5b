package app.ownlight.support;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back for one request. Nothing was followed. The names of the headers are in lower case. */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    public Document page() {
        return Jsoup.parse(body);
    }

    /** The form of the page's own part, as it stands. */
    public FilledForm form() {
        return FilledForm.on(page());
    }

    /** The first of this name, or nothing but an empty string. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(), List.of("")).get(0);
    }

    public String location() {
        return header("Location");
    }

    /** The words of an entry's page, as they were written. */
    public String entryText() {
        return page().expectFirst(".entry-text").wholeText();
    }
}
