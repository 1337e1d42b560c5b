package app.ownlight.help;

import java.util.List;

/** A country, or a part of one that has lines of its own. */
record Place(String slug, HelpText name, List<HelpLine> lines) {}
