package app.ownlight.account;

import org.jspecify.annotations.Nullable;

/** The sealed summary of a journal as it lies in its account's row, and the last position that was given out. */
public record SummaryRow(byte @Nullable [] summary, long lastPosition) {}
