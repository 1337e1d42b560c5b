package app.ownlight.keepsake;

/** More was chosen than a booklet holds. */
class KeepsakeTooLongException extends RuntimeException {}
