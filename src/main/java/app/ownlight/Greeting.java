package app.ownlight;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to open it. */
@Component
@Profile("!hosted") // there the address is the proxy's
class Greeting implements ApplicationListener<WebServerInitializedEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    @Override
    public void onApplicationEvent(WebServerInitializedEvent event) {
        LOG.info("Open http://localhost:{} in a browser.", event.getWebServer().getPort());
    }
}
