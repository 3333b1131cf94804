package app.rumbo.notices.internal;

import app.rumbo.language.Language;
import app.rumbo.notices.NoticesSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Which way mail leaves: never the machine in the demonstration, whatever its settings say. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NoticesSettings.class)
class NoticesConfiguration {

    @Bean
    @Profile("demo")
    Delivery demonstrationInbox(Language language) {
        return new DemonstrationInbox(language);
    }

    @Bean
    @Profile("!demo")
    Delivery smtpDelivery(ObjectProvider<JavaMailSenderImpl> server, NoticesSettings settings) {
        return new SmtpDelivery(server.getIfAvailable(), settings);
    }
}
