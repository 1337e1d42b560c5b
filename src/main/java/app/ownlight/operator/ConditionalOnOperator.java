package app.ownlight.operator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;

/** Part of the operator’s page, which is there only in the hosted run, and only where a password for it was set. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Profile("hosted")
@ConditionalOnProperty("ownlight.operator.password")
@interface ConditionalOnOperator {}
