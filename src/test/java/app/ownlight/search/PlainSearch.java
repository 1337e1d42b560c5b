package app.ownlight.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Search as one would write it down first: whole texts, regular expressions, no tables and no pieces. */
final class PlainSearch {

    /** What is not counted: signs that nobody sees, stretches, and the marks that people leave out. */
    private static final Pattern UNSEEN =
            Pattern.compile("\\p{Cf}|\u0640|(?![\u3099\u309a])(?=\\p{M})[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}]");

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘‛`´′ʼʻʹ΄᾽᾿\u1fef\u1ffd\u0374]");

    private static final Pattern QUOTE = Pattern.compile("[\"“”„‟«»‹›＂「」『』〝〞〟]");

    /** Parts of Korean syllables that stand for themselves, and become no syllable with what is beside them. */
    private static final Pattern ALONE = Pattern.compile("[\u3131-\u318e\uffa0-\uffdc]");

    private static final String BETWEEN = "\ue000";

    private PlainSearch() {}

    static boolean finds(String typed, String text) {
        return findsFolded(typed, fold(text));
    }

    /** The same in a text that was folded before. */
    static boolean findsFolded(String typed, String folded) {
        List<String> words = words(typed);
        return !words.isEmpty() && words.stream().allMatch(folded::contains);
    }

    static boolean findsAny(String typed, String text) {
        return words(typed).stream().anyMatch(fold(text)::contains);
    }

    /** Each second part between quotes is a phrase. */
    private static List<String> words(String typed) {
        String[] parts = QUOTE.split(typed, -1);
        return IntStream.range(0, parts.length)
                .boxed()
                .flatMap(part -> part % 2 == 1
                        ? Stream.of(parts[part])
                        : Arrays.stream(parts[part].split("[\\s\\p{Z}\\x1c-\\x1f]+")))
                .map(word -> fold(word).strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static String fold(String text) {
        String apart = Normalizer.normalize(
                ALONE.matcher(APOSTROPHES.matcher(text).replaceAll("'")).replaceAll("$0" + BETWEEN),
                Normalizer.Form.NFKD);
        String seen = UNSEEN.matcher(APOSTROPHES.matcher(apart).replaceAll("'")).replaceAll("");
        String caseless = seen.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String spelt = caseless.replace("ς", "σ")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d");
        return Normalizer.normalize(spelt, Normalizer.Form.NFC)
                .replace(BETWEEN, "")
                .replaceAll("[\\p{Pd}−]", "-")
                .replaceAll("[\\s\\p{Z}\\x1c-\\x1f]+", " ");
    }
}
