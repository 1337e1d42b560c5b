package app.ownlight.account;

/** Begins journals without their pages, for what needs a large one. */
public final class NewJournals {

    private NewJournals() {}

    /** The journal, open, as after its first page. */
    public static OpenJournal begin(Accounts accounts, String name, String passphrase) {
        NewAccount made = accounts.make(AccountName.of(name), passphrase);
        accounts.add(made);
        return made.journal();
    }
}
