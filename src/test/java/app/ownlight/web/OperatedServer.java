package app.ownlight.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** The whole application as a practice runs it, on a port for people and one for its operator: one server for all tests that name it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles("hosted")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ownlight.address=https://journal.example.org",
            "ownlight.registration=invite",
            "ownlight.operator.password=" + OperatedServer.PASSWORD,
            "ownlight.operator.port=0",
            "ownlight.practice.name=The <Kendall> Practice",
            "ownlight.practice.credit=Brought to you by L’Étoile & Daughters.",
            "ownlight.practice.backup-days=21"
        })
@interface OperatedServer {

    String PASSWORD = "correct ñandú battery staple";
}
