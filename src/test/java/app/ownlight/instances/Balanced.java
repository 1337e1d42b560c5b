package app.ownlight.instances;

import app.ownlight.support.Answer;
import app.ownlight.support.PlainBrowser;
import app.ownlight.support.program.Hosted;
import app.ownlight.support.program.HttpPerson;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A browser whose proxy sends each request to the next instance, and once more to another where one breaks off. */
final class Balanced implements PlainBrowser {

    private final List<HttpPerson> ways;
    private final AtomicInteger turn = new AtomicInteger();

    Balanced(HttpPerson person, Hosted hosted) {
        ways = hosted.addresses().stream().map(person::at).toList();
    }

    @Override
    public Answer exchanges(String method, String path, Map<String, String> fields) {
        UncheckedIOException brokeOff = null;
        for (int tried = 0; tried < ways.size(); tried++) {
            try {
                return ways.get(turn.getAndIncrement() % ways.size()).exchanges(method, path, fields);
            } catch (UncheckedIOException gone) {
                brokeOff = gone;
            }
        }
        throw brokeOff;
    }
}
