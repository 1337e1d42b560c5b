package app.ownlight.search;

/**
 * A folded text that knows where each of its signs came from.
 *
 * @param starts where in the text the piece begins that a sign stands for
 * @param ends where that piece ends
 */
record FoldedText(String text, int[] starts, int[] ends) {}
