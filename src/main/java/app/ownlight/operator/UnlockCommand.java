package app.ownlight.operator;

import java.util.List;
import org.springframework.context.annotation.Import;

/** {@code unlock NAME}: lets a journal that was closed be opened again, by whoever has its passphrase. */
@Import({Operation.class, OperationRepository.class})
@AsksDatabase
class UnlockCommand implements Command {

    private final Operation operation;

    UnlockCommand(Operation operation) {
        this.operation = operation;
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        if (arguments.size() != 1) {
            return voice.refuse("operator.command.name");
        }
        if (!operation.reopen(arguments.get(0))) {
            return voice.refuse("operator.command.name.unknown");
        }
        voice.say("operator.done.reopened");
        return CommandVoice.DONE;
    }
}
