package app.ownlight.guide;

import java.util.List;

/**
 * One question.
 *
 * @param number its address, unique in its section and never reused
 * @param slug what answers are stored under, unique in its section and never renamed
 * @param hint one or two short sentences, or empty
 * @param choices words to choose from, shown beneath the hint; often empty
 * @param gentle fit for the gentle path, which is offered after a recent separation
 * @param quotable whether a line of the answer may be shown again when the journal opens
 * @param loop whether the answer may be used in “my half of the loop”
 */
public record Prompt(
        int number,
        String slug,
        String question,
        String hint,
        List<String> choices,
        boolean gentle,
        boolean quotable,
        boolean loop) {}
