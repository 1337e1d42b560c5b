package app.ownlight.records;

import app.ownlight.vault.Kind;

/**
 * What something in a journal is about, as far as it can be counted by: the question that an entry answers, or the place of a check-in.
 *
 * @param damaged whether it could not be opened, so that nothing more is known
 * @param guide slug; empty where it belongs to none
 * @param section slug; empty where it belongs to none
 * @param name what tells it from others of that section; empty where nothing does
 */
public record Topic(Kind kind, boolean damaged, String guide, String section, String name) {

    public Topic(Kind kind, String guide, String section, String name) {
        this(kind, false, guide, section, name);
    }

    public static Topic damaged(Kind kind) {
        return new Topic(kind, true, "", "", "");
    }

    @Override
    public String toString() {
        return "Topic";
    }
}
