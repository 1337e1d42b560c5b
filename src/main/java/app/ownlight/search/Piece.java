package app.ownlight.search;

/**
 * A part of a text as it was written.
 *
 * @param marked whether it was looked for
 */
record Piece(String text, boolean marked) {

    @Override
    public String toString() {
        return "Piece";
    }
}
