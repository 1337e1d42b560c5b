package app.ownlight.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * What tells where a draft belongs.
 *
 * @param entry the one that saving the draft would make or change
 * @param seen the entry's revision that its writer saw; 0 for new words
 * @param from the address of the page with the box; empty where it was an odd one, or the draft was set aside
 * @param kept when it was last sent
 * @param beat how often the page's script had sent it then, which tells the older of two posts that overtook each other; 0 for a
 *     post by hand, which comes alone
 */
public record DraftHead(UUID entry, long seen, String from, Instant kept, long beat) {

    public DraftHead(UUID entry, long seen, String from, Instant kept) {
        this(entry, seen, from, kept, 0);
    }

    /** Whether the same box has sent more before this arrived. */
    boolean isOvertakenBy(DraftHead stored) {
        return beat > 0 && beat < stored.beat;
    }

    /** In the place of what the same box sent before. */
    DraftHead after(DraftHead stored) {
        return new DraftHead(entry, seen, from, kept, Math.max(beat, stored.beat));
    }
}
