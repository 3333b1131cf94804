package app.rumbo.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may say of its machine.
 *
 * @param data the folder of everything that must not be lost, used where no other database is given
 */
@ConfigurationProperties("rumbo")
record PlatformSettings(@DefaultValue("./data") String data) {}
