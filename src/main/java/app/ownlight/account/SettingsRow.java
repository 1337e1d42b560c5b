package app.ownlight.account;

import org.jspecify.annotations.Nullable;

/** The sealed settings as they lie in an account's row, and how often they were changed. */
public record SettingsRow(byte @Nullable [] settings, long revision) {}
