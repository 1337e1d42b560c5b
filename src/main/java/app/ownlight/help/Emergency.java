package app.ownlight.help;

/** A number for danger, and where it works, as it follows “in”. */
record Emergency(Contact call, HelpText place) {}
