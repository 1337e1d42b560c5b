package app.ownlight.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of many scripts, and questions about them as people type: in another case, without accents, in other forms of the same signs. */
final class RandomTexts {

    private static final List<String> WORDS = List.of(
            // Latin
            "sea house garden quiet Straße STRASSE œuvre corazón niño façade Łódź İstanbul ışık don’t don't naïve Ærø smørrebrød ﬁne ǆ",
            // Greek
            "Οδός ΟΔΟΣ θάλασσα ψυχή ἀρχή σπίτι Αθήνα ΐ ᾳ Σίσυφος",
            // Cyrillic
            "ещё ЕЩЕ море дом тихий сердце йод Київ їжак Ѕвезда ѐ",
            // Arabic
            "سلام كَتَبَ ســـلام إسلام بيت هادئ قلب می‌خواهم ﻻ ٱلله ۱۲۳",
            // Hebrew
            "שָׁלוֹם שלום בית לב שֶׁקֶט יִשְׂרָאֵל ﬠ׳",
            // Chinese
            "昨天 我们 去了 海边 安静 心 家 書 书 ㊗ 豈",
            // Japanese
            "がっこう かっこう ガラス ｶﾞﾗｽ うみ 静か こころ ﾊﾟﾘ パリ ㌔ ヴ",
            // Korean
            "한국어 바다 조용한 마음 집 각 가 ㄱㅏ ﾡ 한",
            // Devanagari
            "नमस्ते क़लम क़लम घर समुद्र शांत दिल कि की ज़",
            // Thai
            "ภาษาไทย บ้าน ทะเล น้ำ นำ เงียบ ใจ กำ กํา",
            // emoji, and signs that mean something elsewhere
            "👩‍👩‍👧 👍🏽 👍 ❤️ ❤ 🏳️‍🌈 🇩🇪 :) a.b [x] (y) c* \\d+ ^$ 1990–2000 well‑being ½ ² № ™ Ⅳ");

    private static final String LOOSE =
            "\u0301\u0308\u0327\u0323\u0345\u00ad\u200d\u200b\ufe0f\u064e\u05b7\u3099\u093c\u0e49\u1161\u11ab\u00a8\u00b4";

    private static final List<String> GAPS = List.of(
            " ", "  ", "\n", "\t", "\u00a0", "\u3000", "", ", ", ".\n\n", "-", "—", " \n\r\n ", "\f", "\u001f", "`");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    /** Of one script most of the time, and of several now and then. */
    String text() {
        String[] one = script();
        StringBuilder text = new StringBuilder();
        for (int word = random.nextInt(12); word >= 0; word--) {
            String[] words = random.nextInt(6) == 0 ? script() : one;
            text.append(varied(words[random.nextInt(words.length)])).append(pick(GAPS));
        }
        return text.toString();
    }

    /** A part of the text or two, typed in another way, now and then with quotes. */
    String question(String text) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(part -> quoted(varied(part(text))))
                .collect(Collectors.joining(" "));
    }

    private String part(String text) {
        int[] signs = text.codePoints().toArray();
        int from = random.nextInt(signs.length);
        return new String(signs, from, Math.min(signs.length - from, 1 + random.nextInt(10)));
    }

    private String quoted(String words) {
        return switch (random.nextInt(8)) {
            case 0 -> '"' + words + '"';
            case 1 -> '“' + words + '”';
            case 2 -> words + '"';
            default -> words;
        };
    }

    private String varied(String word) {
        return switch (random.nextInt(10)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.toLowerCase(Locale.ROOT);
            case 2 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            case 3 -> Normalizer.normalize(word, Normalizer.Form.NFKC);
            case 4 -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
            case 5 -> {
                int[] signs = word.codePoints().toArray();
                int at = random.nextInt(signs.length + 1);
                yield new String(signs, 0, at)
                        + LOOSE.charAt(random.nextInt(LOOSE.length()))
                        + new String(signs, at, signs.length - at);
            }
            default -> word;
        };
    }

    private String[] script() {
        return pick(WORDS).split(" ");
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
