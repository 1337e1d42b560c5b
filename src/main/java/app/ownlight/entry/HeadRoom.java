package app.ownlight.entry;

import app.ownlight.vault.SealedJson;
import app.ownlight.vault.Vault;

/** Makes a head fit its fixed room, which tells nobody how long a first line is: the line gives way first, then the others. */
public final class HeadRoom {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_WORDING = 110;
    private static final int LONGEST_TITLE = 80;

    byte[] fit(EntryHead head) {
        String wording = head.question() == null ? "" : head.question().wording();
        for (int cut = 0; cut <= LONGEST_LINE; cut += 4) {
            byte[] bytes = SealedJson.bytes(cut(
                    head,
                    shorten(wording, LONGEST_WORDING - Math.max(0, cut - 100)),
                    shorten(head.title(), LONGEST_TITLE - Math.max(0, cut - 120)),
                    shorten(head.line(), LONGEST_LINE - 2 * cut)));
            if (bytes.length <= Vault.HEAD_ROOM) {
                return bytes;
            }
        }
        throw new IllegalStateException("The names of guide, section and prompt leave no room in an entry's head");
    }

    private static EntryHead cut(EntryHead head, String wording, String title, String line) {
        Question question = head.question() == null ? null : head.question().worded(wording);
        return new EntryHead(head.written(), head.zone(), head.date(), question, title, line);
    }

    /** At most so many characters, never half of one, with an ellipsis where something is gone. */
    public static String shorten(String text, int most) {
        int characters = text.codePointCount(0, text.length());
        if (characters <= most) {
            return text;
        }
        return most < 2 ? "" : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
