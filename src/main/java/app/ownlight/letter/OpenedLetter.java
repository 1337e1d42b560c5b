package app.ownlight.letter;

/** Both parts of a letter, out of their seals, whether or not its day has come. */
record OpenedLetter(LetterHead head, LetterBody body) {

    /** Whether it holds the same words. */
    boolean says(String title, String text) {
        return body.title().equals(title) && body.text().equals(text);
    }
}
