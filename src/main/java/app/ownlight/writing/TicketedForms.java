package app.ownlight.writing;

import app.ownlight.account.OpenJournal;
import app.ownlight.late.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives a ticket to every writing form ({@code form} in the model) that is shown with an open journal. */
@Component
class TicketedForms implements HandlerInterceptor {

    private final Tickets tickets;

    TicketedForms(Tickets tickets) {
        this.tickets = tickets;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null
                && page.getModel().get("form") instanceof WritingForm form
                && request.getUserPrincipal() instanceof Authentication writer
                && writer.getPrincipal() instanceof OpenJournal journal) {
            page.addObject("ticket", tickets.give(journal.account(), form.id()));
        }
    }
}
