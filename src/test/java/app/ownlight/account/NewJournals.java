package app.ownlight.account;

/** Begins journals without their pages, for what needs a large one. */
public final class NewJournals {

    private NewJournals() {}

    /** The journal, open, as after its first page. */
    public static OpenJournal begin(Accounts accounts, String name, String passphrase) {
        return accounts.begin(AccountName.of(name), passphrase, journal -> {});
    }
}
