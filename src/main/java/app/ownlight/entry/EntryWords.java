package app.ownlight.entry;

/** What somebody wrote, without what they were asked. */
public record EntryWords(String title, String text) {

    @Override
    public String toString() {
        return "EntryWords";
    }
}
