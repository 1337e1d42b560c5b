package app.ownlight.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A code that goes on paper and is typed back: it opens a journal whose passphrase is lost, or invites somebody to begin one. It has
 * seven groups of five signs of Crockford's base 32, which has no letters that look like digits. The last sign of each group checks the four before it and the group's place, so that every
 * mistyped group can be named; the 28 others are drawn by chance, which is 140 bits.
 *
 * @param groups as printed, in upper case
 */
public record PaperCode(List<String> groups) {

    public static final int GROUPS = 7;
    static final int SIZE = 5;

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** More than any way to type a code takes. */
    private static final int LONGEST = 100;

    private static final SecureRandom CHANCE = new SecureRandom();

    public static PaperCode draw() {
        return new PaperCode(numbers(GROUPS).mapToObj(PaperCode::drawGroup).toList());
    }

    /** What somebody typed: in any case, with blanks and hyphens or without, O for 0, I and L for 1. It may be no code at all. */
    public static PaperCode typed(String typed) {
        List<String> parts = Stream.of(even(typed).split("[\\p{Z}\\s\\p{Pd}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return new PaperCode(parts.size() == GROUPS ? parts : cut(String.join("", parts)));
    }

    /** The numbers, from 1, of the groups that are missing, mistyped, too many or not in their place. */
    public List<Integer> mistyped() {
        return numbers(Math.max(GROUPS, groups.size()))
                .filter(number -> !isRight(number))
                .boxed()
                .toList();
    }

    /** The same numbers as a page says them; empty where the code is whole. */
    public String mistypedGroups() {
        return mistyped().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Whether somebody has the code before them: one of its groups, typed back. */
    public boolean hasGroup(int number, String typed) {
        return groups.get(number - 1).equals(String.join("", typed(typed).groups));
    }

    /** As it goes on paper. */
    public String printed() {
        return String.join("-", groups);
    }

    /** What keys and hashes are made of, ASCII; the same however the code was typed. */
    public String secret() {
        return String.join("", groups);
    }

    @Override
    public String toString() {
        return "PaperCode";
    }

    private boolean isRight(int number) {
        if (number > GROUPS || number > groups.size()) {
            return false;
        }
        String group = groups.get(number - 1);
        return group.length() == SIZE
                && group.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && group.equals(checked(number, group.substring(0, SIZE - 1)));
    }

    private static String drawGroup(int number) {
        String drawn = numbers(SIZE - 1)
                .mapToObj(place -> sign(CHANCE.nextInt(SIGNS.length())))
                .collect(Collectors.joining());
        return checked(number, drawn);
    }

    /**
     * A Reed-Solomon check sign over GF(32): one wrong sign never passes, nor do two neighbours that changed places, nor two
     * groups that did.
     */
    private static String checked(int number, String signs) {
        int sum = number;
        for (char sign : signs.toCharArray()) {
            sum = twice(sum ^ SIGNS.indexOf(sign));
        }
        return signs + sign(sum);
    }

    /** Times x, modulo x^5 + x^2 + 1. */
    private static int twice(int value) {
        return value < 16 ? value << 1 : value << 1 ^ 0b100101;
    }

    private static String sign(int value) {
        return SIGNS.substring(value, value + 1);
    }

    private static String even(String typed) {
        return typed.substring(0, Math.min(LONGEST, typed.length()))
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    private static List<String> cut(String signs) {
        return numbers((signs.length() + SIZE - 1) / SIZE)
                .mapToObj(number -> signs.substring((number - 1) * SIZE, Math.min(number * SIZE, signs.length())))
                .toList();
    }

    private static IntStream numbers(int last) {
        return IntStream.rangeClosed(1, last);
    }
}
