package app.ownlight.journal;

import java.time.Instant;
import java.util.UUID;

/**
 * What tells where a draft belongs.
 *
 * @param entry the one that saving the draft would make or change
 * @param seen the entry's revision that its writer saw; 0 for new words
 * @param from the address of the page with the box; empty where it was an odd one, or the draft was set aside
 * @param kept when it was last sent
 */
record DraftHead(UUID entry, long seen, String from, Instant kept) {}
