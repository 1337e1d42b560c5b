package app.ownlight.operator;

import app.ownlight.account.AccountName;
import java.util.List;
import java.util.Scanner;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Import;

/** {@code erase NAME [--yes]}: takes a journal away for good. Its name is typed once more, or {@code --yes} stands for that. */
@Import({Operation.class, OperationRepository.class})
@AsksDatabase
class EraseCommand implements Command {

    private final Operation operation;
    private final boolean sure;

    EraseCommand(Operation operation, ApplicationArguments options) {
        this.operation = operation;
        this.sure = options.containsOption("yes");
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        if (arguments.size() != 1) {
            return voice.refuse("operator.command.name");
        }
        String name = arguments.get(0);
        if (!operation.knows(name)) {
            return voice.refuse("operator.command.name.unknown");
        }
        if (!sure && !isTypedAgain(name, voice)) {
            return voice.refuse("operator.command.erase.other");
        }
        if (!operation.erase(name)) {
            return voice.refuse("operator.command.name.unknown");
        }
        voice.say("operator.done.erased");
        return CommandVoice.DONE;
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
