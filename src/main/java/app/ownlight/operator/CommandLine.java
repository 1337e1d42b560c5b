package app.ownlight.operator;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What is asked of the jar in the place of starting the journal: the first word that is no option, such as
 * {@code java -jar ownlight.jar invite 5}. It takes the same settings, {@code --lang=es} for Spanish, and starts neither a web server nor
 * a migration.
 */
public final class CommandLine {

    private static final Map<String, Class<? extends Command>> COMMANDS = Map.of(
            "erase", JournalCommand.class,
            "invite", InviteCommand.class,
            "lock", JournalCommand.class,
            "status", StatusCommand.class,
            "unlock", JournalCommand.class);

    /** No pool, which would wait for a database that is not there, and no log. */
    private static final String[] QUIET = {
        "--spring.datasource.type=org.springframework.jdbc.datasource.SimpleDriverDataSource",
        "--logging.level.root=off"
    };

    private final String[] typed;
    private final ApplicationArguments arguments;
    private final Clock clock;

    public CommandLine(String[] typed, Clock clock) {
        this.typed = typed.clone();
        this.arguments = new DefaultApplicationArguments(typed);
        this.clock = clock;
    }

    /** Whether anything but the journal is asked for. */
    public boolean isAsked() {
        return !arguments.getNonOptionArgs().isEmpty();
    }

    /**
     * Does what is asked for. Nothing but its answer goes to the standard output; whatever else is printed goes where errors go.
     *
     * @return the exit code: 0 where it is done, 1 where it could not be, 2 where nobody knows the command
     */
    public int run() {
        PrintStream out = System.out;
        System.setOut(System.err);
        try {
            return run(new CommandVoice(locale(), utf8(out), utf8(System.err)));
        } finally {
            System.setOut(out);
        }
    }

    private int run(CommandVoice voice) {
        List<String> words = arguments.getNonOptionArgs();
        Class<? extends Command> command = COMMANDS.get(words.get(0));
        if (command == null) {
            voice.refuse(
                    "operator.command.unknown",
                    String.join(", ", COMMANDS.keySet().stream().sorted().toList()));
            return CommandVoice.NOT_UNDERSTOOD;
        }
        try (ConfigurableApplicationContext context = start(command)) {
            return isPersonal(context)
                    ? voice.refuse("operator.command.personal")
                    : context.getBean(command).run(words.subList(1, words.size()), voice);
        } catch (RuntimeException e) {
            return CommandFailure.tell(e, voice);
        }
    }

    private ConfigurableApplicationContext start(Class<? extends Command> command) {
        return new SpringApplicationBuilder(command)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
                .run(Stream.concat(Stream.of(typed), Stream.of(QUIET)).toArray(String[]::new));
    }

    /** The file of a personal journal is opened by nothing but the journal, which first looks whether it is whole. */
    private static boolean isPersonal(ConfigurableApplicationContext context) {
        return context.getEnvironment()
                .getRequiredProperty("spring.datasource.url")
                .startsWith("jdbc:h2:file:");
    }

    private Locale locale() {
        List<String> asked = arguments.getOptionValues("lang");
        return asked == null || asked.isEmpty() ? Locale.ENGLISH : Locale.forLanguageTag(asked.get(0));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
