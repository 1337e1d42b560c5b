package app.ownlight.session;

/**
 * What a page is told of its lock.
 *
 * @param left seconds until the lock, as things stand
 * @param idle seconds from a sign of somebody to the lock
 * @param most seconds until the lock that nothing puts off
 * @param unsaved whether the page holds words that were sent and not saved
 */
record LockView(long left, long idle, long most, boolean unsaved) {}
