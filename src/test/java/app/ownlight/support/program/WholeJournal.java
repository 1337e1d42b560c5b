package app.ownlight.support.program;

import app.ownlight.support.Answer;
import app.ownlight.support.PlainBrowser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** All that an open journal holds, read off its pages as a person would. */
public final class WholeJournal {

    private WholeJournal() {}

    /** The addresses of all entries, as the journal's pages list them. */
    public static List<String> addressesOn(PlainBrowser browser) {
        List<String> found = new ArrayList<>();
        for (String page = "/journal"; !page.isEmpty(); ) {
            Answer list = browser.opens(page);
            list.page()
                    .select("ul.entries a")
                    .forEach(line ->
                            found.add(line.attr("href").replaceAll("\\?.*", ""))); // without the page it stands on
            page = list.page().select("nav.pager a:contains(Older)").attr("href");
        }
        return found;
    }

    /** Entry to its words. */
    public static Map<String, String> entriesOn(PlainBrowser browser) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String address : addressesOn(browser)) {
            found.put(
                    address.substring("/journal/".length()),
                    browser.opens(address).entryText());
        }
        return found;
    }

    /** The words that wait to be settled. */
    public static List<String> waitingOn(PlainBrowser browser) {
        return browser.opens("/kept").page().select(".entry-text").stream()
                .map(Element::wholeText)
                .toList();
    }
}
