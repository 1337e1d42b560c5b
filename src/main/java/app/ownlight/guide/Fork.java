package app.ownlight.guide;

/**
 * Where a section could be mistaken: how to tell something hard from something harmful, and the way to help.
 *
 * @param html rendered and safe to print as it is; it links to {@code /help}
 * @param line the same in one plain sentence, for the places around the section
 */
public record Fork(String title, String html, String line) {}
