package app.ownlight.guide;

/** A prompt with the section it stands in. */
public record PromptInSection(Section section, Prompt prompt) {}
