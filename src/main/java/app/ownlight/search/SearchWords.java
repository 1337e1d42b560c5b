package app.ownlight.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody looks for: words and quoted phrases, folded, all of which have to be found. A word is found within words too, since
 * many scripts write without spaces.
 */
record SearchWords(List<String> all) {

    private static final String QUOTES = "\"“”„‟«»‹›＂「」『』〝〞〟";

    /** A quote of any kind begins a phrase or ends it; where none ends it, it goes on to the end. */
    static SearchWords of(String typed) {
        List<String> all = new ArrayList<>();
        StringBuilder next = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            boolean quote = QUOTES.indexOf(sign) >= 0;
            if (quote || !quoted && (Character.isWhitespace(sign) || Character.isSpaceChar(sign))) {
                add(next, all);
            } else {
                next.append(sign);
            }
            quoted ^= quote;
        }
        add(next, all);
        return new SearchWords(List.copyOf(all));
    }

    /** Whether there is nothing to look for: spaces, quotes, or marks that do not count. */
    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean areIn(String title, String text) {
        boolean phrases = all.stream().anyMatch(word -> word.contains(" "));
        String foldedTitle = phrases ? TextFolding.of(title) : TextFolding.ofWords(title);
        String foldedText = phrases ? TextFolding.of(text) : TextFolding.ofWords(text);
        return all.stream().allMatch(word -> foldedText.contains(word) || foldedTitle.contains(word));
    }

    private static void add(StringBuilder next, List<String> all) {
        String word = TextFolding.of(next.toString()).strip();
        next.setLength(0);
        if (!word.isEmpty() && !all.contains(word)) {
            all.add(word);
        }
    }

    @Override
    public String toString() {
        return "SearchWords";
    }
}
