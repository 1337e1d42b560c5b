package app.ownlight.help;

import org.jspecify.annotations.Nullable;

/** The numbers in the foot of every page: for danger, and of the first line, by voice and by message. */
record Standing(Contact danger, Contact call, @Nullable Contact text) {}
