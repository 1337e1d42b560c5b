package app.ownlight.operator;

import java.util.List;

/**
 * Something that is asked for on the command line of the jar. An implementation is the whole of a small application too: it imports
 * what it needs, and no more.
 */
interface Command {

    /**
     * @param arguments what was typed after the command
     * @return the exit code
     */
    int run(List<String> arguments, CommandVoice voice);
}
