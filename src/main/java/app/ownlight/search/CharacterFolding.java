package app.ownlight.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;

/** What one sign counts as when texts are compared, and which signs belong to the one before them. */
final class CharacterFolding {

    /** Signs that Unicode takes for wholes and that people write with others where their keyboard has no such key. */
    private static final Map<Integer, String> SPELT =
            Map.of((int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d");

    /** The apostrophes that keyboards, phones and word processors make, among them accents that stand alone. */
    private static final String APOSTROPHES = "'’‘‛`´′ʼʻʹ΄᾽᾿\u1fef\u1ffd";

    private static final int MINUS = '−';
    private static final int TATWEEL = 'ـ';

    /** Marks that may become one sign with what is before them. */
    private static final BitSet JOINING = joining();

    private CharacterFolding() {}

    /** Whether it is written onto the sign before it, or cannot be seen. */
    static boolean continues(int sign) {
        if (sign < 0x300) {
            return sign == 0xad; // the soft hyphen, the only one so low
        }
        return isMark(sign)
                || Character.getType(sign) == Character.FORMAT
                || sign >= 0x1160 && sign <= 0x11ff // the second and third parts of a Korean syllable
                || sign >= 0xd7b0 && sign <= 0xd7fb
                || sign == 0xff9e // the voiced sounds of half-wide Japanese
                || sign == 0xff9f;
    }

    /** Whether it is a part of a Korean syllable that was typed for itself, and becomes no syllable with what is beside it. */
    static boolean standsAlone(int sign) {
        return sign >= 0x3131 && sign <= 0x318e || sign >= 0xffa0 && sign <= 0xffdc;
    }

    static boolean joins(int sign) {
        return JOINING.get(sign);
    }

    /** One sign without its case, its accents and its width; nothing where it does not count. */
    static String counted(int sign) {
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return "'"; // before taking apart, which makes a space of an accent that stands alone
        }
        StringBuilder all = new StringBuilder(2);
        Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD)
                .codePoints()
                .filter(CharacterFolding::counts)
                .forEach(part -> all.append(plain(part)));
        return Normalizer.normalize(all, Normalizer.Form.NFC);
    }

    /** Signs that nobody sees do not count: joiners, soft hyphens, directions. Nor does stretching a word with a tatweel. */
    private static boolean counts(int sign) {
        return Character.getType(sign) != Character.FORMAT && sign != TATWEEL && !(isMark(sign) && isAccent(sign));
    }

    /**
     * Accents, points and vowel signs are often left out in writing. The marks of Devanagari, Thai and the like are letters of their
     * words, and Japanese か and が are two sounds, so those stay.
     */
    private static boolean isAccent(int mark) {
        UnicodeScript script = UnicodeScript.of(mark);
        return script == UnicodeScript.INHERITED && mark != 0x3099 && mark != 0x309a
                || script == UnicodeScript.HEBREW
                || script == UnicodeScript.ARABIC;
    }

    private static String plain(int sign) {
        if (Character.isWhitespace(sign) || Character.isSpaceChar(sign)) {
            return " ";
        }
        if (APOSTROPHES.indexOf(sign) >= 0) {
            return "'";
        }
        if (Character.getType(sign) == Character.DASH_PUNCTUATION || sign == MINUS) {
            return "-"; // few know which dash they typed, and word processors change it
        }
        return caseless(sign);
    }

    /** Both ways, so that ß is ss, and ς, σ and Σ are one, like ı and i. */
    private static String caseless(int sign) {
        String upper = Character.toString(Character.toLowerCase(sign)).toUpperCase(Locale.ROOT);
        StringBuilder lower = new StringBuilder(2);
        upper.codePoints()
                .map(Character::toLowerCase)
                .forEach(letter -> lower.append(SPELT.getOrDefault(letter, Character.toString(letter))));
        return lower.toString();
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static BitSet joining() {
        BitSet last = new BitSet();
        for (char sign = 0x80; sign < Character.MIN_SURROGATE; sign++) {
            String apart = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFD);
            if (apart.length() > 1) {
                last.set(apart.charAt(apart.length() - 1));
            }
        }
        return last;
    }
}
