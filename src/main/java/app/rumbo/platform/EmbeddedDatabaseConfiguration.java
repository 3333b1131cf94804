package app.rumbo.platform;

import app.rumbo.platform.database.DataFolder;
import app.rumbo.platform.database.EmbeddedPostgres;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Gives Rumbo a database of its own unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedDatabaseConfiguration.NoOtherDatabase.class)
@EnableConfigurationProperties(PlatformSettings.class)
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedPostgres embeddedPostgres(PlatformSettings settings) {
        return EmbeddedPostgres.open(DataFolder.at(Path.of(settings.data())));
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedPostgres postgres) {
        return new EmbeddedConnectionDetails(postgres);
    }

    @Bean
    FlywayConnectionDetails embeddedOwnerDetails(EmbeddedPostgres postgres) {
        return new EmbeddedOwnerDetails(postgres);
    }

    /** Tells Spring, and through it Quartz and all the rest, where the database is. */
    private record EmbeddedConnectionDetails(EmbeddedPostgres postgres) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return postgres.application().user();
        }

        @Override
        public String getPassword() {
            return postgres.application().password();
        }

        @Override
        public String getJdbcUrl() {
            return postgres.application().jdbcUrl();
        }
    }

    /** Tells Flyway, which alone works as the owner. */
    private record EmbeddedOwnerDetails(EmbeddedPostgres postgres) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return postgres.owner().user();
        }

        @Override
        public String getPassword() {
            return postgres.owner().password();
        }

        @Override
        public String getJdbcUrl() {
            return postgres.owner().jdbcUrl();
        }
    }

    /** No database is named in the settings. */
    static final class NoOtherDatabase extends NoneNestedConditions {

        NoOtherDatabase() {
            super(ConfigurationPhase.PARSE_CONFIGURATION);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static final class Named {}
    }
}
