package app.ownlight.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Hides how long a text is: {@code version(1) | length(4) | JSON | zeros}. */
final class Padding {

    static final int HEAD_BYTES = 384;
    static final int OVERHEAD = 1 + 4;

    private static final byte VERSION = 1;
    private static final int SMALLEST = 256;
    private static final int PADME_FROM = 1024;

    private Padding() {}

    static byte[] head(byte[] json) {
        if (json.length > HEAD_BYTES - OVERHEAD) {
            throw new IllegalArgumentException(
                    "A head holds %d bytes of JSON, these are %d.".formatted(HEAD_BYTES - OVERHEAD, json.length));
        }
        return pad(json, HEAD_BYTES);
    }

    static byte[] body(byte[] json) {
        return pad(json, bucket(OVERHEAD + json.length));
    }

    static byte[] remove(byte[] padded) {
        if (padded.length < OVERHEAD || padded[0] != VERSION) {
            throw new CannotOpenException();
        }
        int length = ByteBuffer.wrap(padded, 1, 4).getInt();
        if (length < 0 || length > padded.length - OVERHEAD) {
            throw new CannotOpenException();
        }
        return Arrays.copyOfRange(padded, OVERHEAD, OVERHEAD + length);
    }

    private static byte[] pad(byte[] json, int size) {
        return ByteBuffer.allocate(size)
                .put(VERSION)
                .putInt(json.length)
                .put(json)
                .array();
    }

    /** 256, 512, 1024, then Padmé (Nikitin et al., PURBs, PoPETs 2019), which adds less than 12 %. */
    static int bucket(int length) {
        if (length <= PADME_FROM) {
            return Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, length - 1)) << 1);
        }
        int exponent = log2(length);
        int zeroBits = exponent - (log2(exponent) + 1);
        int mask = (1 << zeroBits) - 1;
        return Math.addExact(length, mask) & ~mask;
    }

    private static int log2(int number) {
        return 31 - Integer.numberOfLeadingZeros(number);
    }
}
