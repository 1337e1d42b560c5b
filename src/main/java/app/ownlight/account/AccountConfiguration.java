package app.ownlight.account;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the throttle forget by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AccountConfiguration {}
