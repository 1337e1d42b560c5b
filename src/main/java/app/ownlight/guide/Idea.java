package app.ownlight.guide;

/**
 * A thought of the article, held so that no edit loses it.
 *
 * @param words the fragment of our own text in which it stands
 */
public record Idea(String slug, String words) {}
