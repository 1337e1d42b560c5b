package app.ownlight.records;

/** The two sealed parts of an entry: the head tells what a list needs, the body has the words. */
public record SealedParts(byte[] head, byte[] body) {

    @Override
    public String toString() {
        return "SealedEntry[" + head.length + ", " + body.length + " bytes]";
    }
}
