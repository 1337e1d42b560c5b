package app.ownlight.transfer;

import app.ownlight.account.OpenJournal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is stored, for who has a journal open. */
@Controller
class YourDataController {

    private final Holdings holdings;

    YourDataController(Holdings holdings) {
        this.holdings = holdings;
    }

    @GetMapping("/your-data")
    String show(@AuthenticationPrincipal OpenJournal journal, Model model) {
        model.addAttribute("held", holdings.of(journal));
        return "transfer/your-data";
    }
}
