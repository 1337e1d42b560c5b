package app.ownlight.web;

import app.ownlight.settings.AccountSettings;
import app.ownlight.vault.CheapKdf;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The whole application on a port, with some addresses beside that fail on purpose and settings that can be made to: one server for all tests that name it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@MockitoSpyBean(types = AccountSettings.class)
@Import({FailingController.class, FailingFilter.class, CheapKdf.class})
public @interface RealServer {}
