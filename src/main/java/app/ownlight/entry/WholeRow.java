package app.ownlight.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry's row, to be read with many others.
 *
 * @param body null where it is long: such a one is fetched by itself, so that many rows never take much memory
 */
record WholeRow(UUID id, long position, long revision, byte[] head, byte @Nullable [] body) {}
