package app.ownlight.letter;

import app.ownlight.account.OpenJournal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters to later: all of them, one to read once its day has come, opening it before, and removing it. */
@Controller
@RequestMapping("/letters")
class LetterController {

    private final Letters letters;

    LetterController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping
    String list(@AuthenticationPrincipal OpenJournal journal, Model model) {
        List<LetterLine> all = letters.lines(journal);
        List<LetterLine> open =
                new ArrayList<>(all.stream().filter(LetterLine::isReadable).toList());
        Collections.reverse(open);
        model.addAttribute("sealed", all.stream().filter(LetterLine::sealed).toList());
        model.addAttribute("open", open);
        model.addAttribute("damaged", all.stream().filter(LetterLine::isDamaged).toList());
        return "letter/letters";
    }

    @GetMapping("/{id}")
    String read(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, Model model) {
        return show("letter/letter", find(journal, id), model);
    }

    /** Asks once more. */
    @GetMapping("/{id}/open")
    String askToOpen(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, Model model) {
        WrittenLetter letter = find(journal, id);
        return letter.sealed() ? show("letter/letter-open", letter, model) : "redirect:/letters/" + id;
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal) {
        find(journal, id);
        letters.open(journal, id);
        return "redirect:/letters/" + id;
    }

    /** Asks once more: nobody can bring a letter back. */
    @GetMapping("/{id}/delete")
    String askToDelete(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, Model model) {
        return show("letter/letter-delete", find(journal, id), model);
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id, @AuthenticationPrincipal OpenJournal journal, RedirectAttributes attributes) {
        if (!letters.remove(journal, id)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        attributes.addFlashAttribute("message", "letter.deleted");
        return "redirect:/letters";
    }

    private WrittenLetter find(OpenJournal journal, UUID id) {
        return letters.find(journal, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(String view, WrittenLetter letter, Model model) {
        model.addAttribute("letter", letter);
        return view;
    }
}
