package app.ownlight.vault;

/**
 * What one Argon2id run costs. Lanes are always 1: BouncyCastle computes them one after the other, so that more
 * would help only who guesses.
 *
 * @param memory in KiB, 19,456 to 262,144
 * @param passes 2 to 6
 */
record Cost(int memory, int passes) {

    /** Of a key that is made of chance, where there is nothing to guess. */
    static final Cost NONE = new Cost(0, 0);

    /** OWASP's least (Password Storage Cheat Sheet); the most keeps a tampered row from exhausting the memory. */
    static boolean allows(long memory, int passes) {
        return memory >= 19_456 && memory <= 262_144 && passes >= 2 && passes <= 6;
    }
}
