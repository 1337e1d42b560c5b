package app.ownlight.vault;

/**
 * What a person keeps to open their wraps, and how a key is made of it. The numbers stand in each wrap's header, so they never
 * change; kind 3 is reserved for passkeys.
 */
enum Secret {
    /** Something to remember, so a guess is made costly: Argon2id, version 1.3, one lane. */
    PASSPHRASE(1, 1, 1) {
        @Override
        boolean allows(int memory, int passes) {
            return Cost.allows(memory, passes);
        }
    },
    /** 130 random bits or more, which nobody guesses at any cost (OWASP ASVS 5.0, 6.5.2): HKDF-SHA256 (RFC 5869). */
    RECOVERY_CODE(2, 2, 0) {
        @Override
        boolean allows(int memory, int passes) {
            return memory == 0 && passes == 0;
        }
    };

    private final int kind;
    private final int derivation;
    private final int lanes;

    Secret(int kind, int derivation, int lanes) {
        this.kind = kind;
        this.derivation = derivation;
        this.lanes = lanes;
    }

    abstract boolean allows(int memory, int passes);

    byte kind() {
        return (byte) kind;
    }

    byte derivation() {
        return (byte) derivation;
    }

    byte lanes() {
        return (byte) lanes;
    }
}
