package app.ownlight.web;

import app.ownlight.access.Access;
import app.ownlight.access.Access.Rule;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fails on purpose, with words in its messages, as libraries do that quote what they could not read. */
@TestComponent
@Controller
@Access(Rule.OPEN)
class FailingController {

    @GetMapping("/test/refused/{status}")
    void refuses(@PathVariable int status, HttpServletResponse response) throws IOException {
        response.sendError(status);
    }

    @GetMapping("/test/fails")
    String fails(@RequestParam String words) {
        IllegalStateException failed = new IllegalStateException(words, new IllegalArgumentException("cause " + words));
        failed.addSuppressed(new IOException("suppressed " + words));
        throw failed;
    }

    @GetMapping("/test/reads")
    String reads(@RequestParam String words) {
        return LocalDate.parse(words).toString();
    }

    @GetMapping("/test/draws")
    String draws(@RequestParam String words, Model model) {
        model.addAttribute("words", words);
        return "test/failing";
    }

    @PostMapping("/test/away")
    String away() {
        throw new DataAccessResourceFailureException("away", new SQLTransientConnectionException("full"));
    }
}
