package app.ownlight.credentials;

import app.ownlight.account.PaperCode;

/**
 * A recovery code as it is shown to be written down.
 *
 * @param asked the number, from 1, of the group to type back; it stays the same as long as the code is shown
 */
record ShownCode(PaperCode code, int asked) {

    boolean isConfirmedBy(String typed) {
        return code.hasGroup(asked, typed);
    }
}
