package app.ownlight.guide;

/**
 * One place in the loop.
 *
 * @param name a word or a few, with no colon in it
 * @param section where its question is asked
 * @param prompt the question
 */
public record LoopPoint(String name, Section section, Prompt prompt) {}
