package app.ownlight.vault;

/** The peppers are not those that the journals here need. It stops the start; nothing was changed. It never holds a pepper. */
public class PepperException extends RuntimeException {

    private final String action;

    /**
     * @param description what is wrong, for who starts the program
     * @param action what to do about it
     */
    public PepperException(String description, String action) {
        super(description);
        this.action = action;
    }

    static PepperException malformed(String id) {
        return new PepperException(
                "Pepper %s (ownlight.peppers.%s) is not the base64 of 32 bytes.".formatted(id, id),
                "It has 44 signs, as this prints them: openssl rand -base64 32");
    }

    static PepperException withoutNumber() {
        return new PepperException(
                "A pepper is set without a number from 1 to 255.",
                "The first one is ownlight.peppers.1, or OWNLIGHT_PEPPERS_1 in the environment.");
    }

    String action() {
        return action;
    }
}
