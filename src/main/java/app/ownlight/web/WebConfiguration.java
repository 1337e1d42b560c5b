package app.ownlight.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Settings of Spring MVC that no property reaches. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    /** A redirect after a post is a 303, not the 302 of HTTP 1.0. */
    @Bean
    static BeanPostProcessor seeOther() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver views) {
                    views.setRedirectHttp10Compatible(false);
                }
                return bean;
            }
        };
    }
}
