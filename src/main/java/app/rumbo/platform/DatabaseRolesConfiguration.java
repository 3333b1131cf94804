package app.rumbo.platform;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two roles on the database: Flyway's owns all that is there, the data source's is granted what it needs. Migrations
 * learn its name, for the grants.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseRolesConfiguration {

    @Bean
    FlywayConfigurationCustomizer applicationRole(JdbcConnectionDetails application) {
        var name = Optional.ofNullable(application.getUsername()).orElse("");
        return flyway -> flyway.placeholders(Map.of("application", name));
    }
}
