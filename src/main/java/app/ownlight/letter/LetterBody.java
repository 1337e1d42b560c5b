package app.ownlight.letter;

/** The whole of a letter to later. */
record LetterBody(String title, String text) {

    @Override
    public String toString() {
        return "LetterBody";
    }
}
