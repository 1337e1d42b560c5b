package app.ownlight.journal;

/** Both parts of a letter, out of their seals, whether or not its day has come. */
record OpenedLetter(LetterHead head, LetterBody body) {

    /** Whether it is what somebody seals once more. */
    boolean says(NewLetter other) {
        return body.title().equals(other.title())
                && body.text().equals(other.text())
                && head.opens().equals(other.opens());
    }
}
