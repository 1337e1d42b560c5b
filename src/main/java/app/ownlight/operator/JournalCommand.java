package app.ownlight.operator;

import app.ownlight.account.AccountName;
import java.util.List;
import java.util.Scanner;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Import;

/**
 * What is done with the journal of a name: {@code lock NAME} closes it for now, {@code unlock NAME} lets it be opened again, by whoever
 * has its passphrase, and {@code erase NAME [--yes]} takes it away for good. For that its name is typed once more, or {@code --yes}
 * stands for that.
 */
@Import({Operation.class, OperationRepository.class})
@AsksDatabase
class JournalCommand implements Command {

    private final Operation operation;
    private final String asked;
    private final boolean sure;

    JournalCommand(Operation operation, ApplicationArguments options) {
        this.operation = operation;
        this.asked = options.getNonOptionArgs().get(0);
        this.sure = options.containsOption("yes");
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        if (arguments.size() != 1) {
            return voice.refuse("operator.command.name");
        }
        String name = arguments.get(0);
        return switch (asked) {
            case "lock" -> answer(operation.close(name), OperatorDone.closed, voice);
            case "unlock" -> answer(operation.reopen(name), OperatorDone.reopened, voice);
            default ->
                isSure(name, voice)
                        ? answer(operation.erase(name), OperatorDone.erased, voice)
                        : voice.refuse("operator.command.erase.other");
        };
    }

    private static int answer(boolean found, OperatorDone done, CommandVoice voice) {
        if (!found) {
            return voice.refuse("operator.command.name.unknown");
        }
        voice.say(done.text());
        return CommandVoice.DONE;
    }

    /** Nobody is asked about a journal that is not there. */
    private boolean isSure(String name, CommandVoice voice) {
        return sure || !operation.knows(name) || isTypedAgain(name, voice);
    }

    private static boolean isTypedAgain(String name, CommandVoice voice) {
        voice.say("operator.command.erase.sure");
        Scanner typed = new Scanner(System.in);
        return typed.hasNextLine()
                && AccountName.of(typed.nextLine())
                        .folded()
                        .equals(AccountName.of(name).folded());
    }
}
