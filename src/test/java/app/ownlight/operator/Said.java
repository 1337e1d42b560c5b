package app.ownlight.operator;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** What a command answered, and what it said against it. */
record Said(int exit, String answer, String refusal) {

    static Said by(Clock clock, String... arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        ByteArrayOutputStream refusals = new ByteArrayOutputStream();
        System.setOut(new PrintStream(answers, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(refusals, true, StandardCharsets.UTF_8));
        try {
            int exit = new CommandLine(arguments, clock).run();
            return new Said(exit, answers.toString(StandardCharsets.UTF_8), refusals.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
