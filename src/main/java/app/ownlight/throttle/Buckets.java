package app.ownlight.throttle;

import app.ownlight.account.AccountName;
import app.ownlight.account.OpenJournal;
import app.ownlight.vault.Hmac;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says where a guess is counted. Names and addresses are only ever marked, and unknown names like known ones. */
@Component
class Buckets {

    private static final long DAY = 24 * 60 * 60;

    private final Hmac marks;
    private final TrustedDevice browser;

    Buckets(Hmac marks, TrustedDevice browser) {
        this.marks = marks;
        this.browser = browser;
    }

    /** The browser's own where its owner has said that it is theirs, else the journal's and the network's. */
    List<Bucket> of(AccountName name, HttpServletRequest request, Instant now) {
        return browser.id(name, request)
                .map(id -> List.of(bucket("guesses in a browser", id, GuessRule.GROWING)))
                .orElseGet(() -> Stream.concat(
                                Stream.of(ofJournal(name)),
                                Network.of(request.getRemoteAddr()).map(network -> ofNetwork(network, now)).stream())
                        .toList());
    }

    /** A count of its own for who is in already: no guesses from elsewhere keep them from erasing or changing the passphrase. */
    Bucket of(OpenJournal journal) {
        byte[] account = journal.account().toString().getBytes(StandardCharsets.US_ASCII);
        return bucket("guesses in an open journal", account, GuessRule.GROWING);
    }

    private Bucket ofJournal(AccountName name) {
        byte[] folded = name.folded().getBytes(StandardCharsets.UTF_8);
        return bucket("guesses at a journal", folded, GuessRule.GROWING);
    }

    /** With the day, so that no two days of a network can be told to be the same one's. */
    private Bucket ofNetwork(byte[] network, Instant now) {
        byte[] today = ByteBuffer.allocate(8 + network.length)
                .putLong(Math.floorDiv(now.getEpochSecond(), DAY))
                .put(network)
                .array();
        return bucket("guesses from a network", today, GuessRule.NETWORK);
    }

    private Bucket bucket(String purpose, byte[] message, GuessRule rule) {
        return new Bucket(marks.mark(purpose, message), rule);
    }

    /**
     * Where guesses are counted together.
     *
     * @param key 32 bytes that tell neither a name nor an address
     */
    record Bucket(byte[] key, GuessRule rule) {}
}
