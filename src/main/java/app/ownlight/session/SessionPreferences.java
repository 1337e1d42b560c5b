package app.ownlight.session;

import org.jspecify.annotations.Nullable;

/**
 * What a session keeps of its writer's settings, so that no request has to open them.
 *
 * @param lockMinutes idle minutes after which the journal locks; null for the program's own
 * @param shiftKeys whether Shift three times leaves the site
 */
public record SessionPreferences(@Nullable Integer lockMinutes, boolean shiftKeys) {}
