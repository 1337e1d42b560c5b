package app.ownlight.journal;

/** The two sealed parts of an entry: the head tells what a list needs, the body has the words. */
record SealedEntry(byte[] head, byte[] body) {

    @Override
    public String toString() {
        return "SealedEntry[" + head.length + ", " + body.length + " bytes]";
    }
}
