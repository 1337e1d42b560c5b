package app.ownlight.guide;

/**
 * Something the article does not say, marked as ours.
 *
 * @param html rendered and safe to print as it is
 */
public record Note(String title, String html) {}
