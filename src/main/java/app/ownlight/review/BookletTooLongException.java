package app.ownlight.review;

/** More was chosen than a booklet holds. */
class BookletTooLongException extends RuntimeException {}
