package app.ownlight.operator;

import java.util.List;
import org.springframework.context.annotation.Import;

/** {@code lock NAME}: closes a journal for now, and locks it wherever it is open. */
@Import({Operation.class, OperationRepository.class})
@AsksDatabase
class LockCommand implements Command {

    private final Operation operation;

    LockCommand(Operation operation) {
        this.operation = operation;
    }

    @Override
    public int run(List<String> arguments, CommandVoice voice) {
        if (arguments.size() != 1) {
            return voice.refuse("operator.command.name");
        }
        if (!operation.close(arguments.get(0))) {
            return voice.refuse("operator.command.name.unknown");
        }
        voice.say("operator.done.closed");
        return CommandVoice.DONE;
    }
}
