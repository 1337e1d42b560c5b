package app.ownlight.help;

import app.ownlight.help.HelpLines.Standing;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the numbers of the foot on every page, those of refusals too. */
@ControllerAdvice
class HelpAdvice {

    private final Standing standing;

    HelpAdvice(HelpLines lines) {
        this.standing = lines.standing();
    }

    @ModelAttribute("standing")
    Standing standing() {
        return standing;
    }
}
