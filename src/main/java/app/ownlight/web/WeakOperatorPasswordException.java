package app.ownlight.web;

/** The password for the operator’s page is one that could be guessed. It stops the start, and is not told. */
class WeakOperatorPasswordException extends RuntimeException {}
