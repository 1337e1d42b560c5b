package app.ownlight.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the settings of this package known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Argon2Settings.class)
class VaultConfiguration {}
