package app.rumbo.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.rumbo.Application;
import app.rumbo.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The demonstration as its first start loads it, on a database of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemonstrationIntegrationTests {

    private ConfigurableApplicationContext application;

    @BeforeAll
    void start() {
        var database = TestDatabase.another();
        application = new SpringApplicationBuilder(Application.class)
                .profiles("demo")
                .run(
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--spring.quartz.auto-startup=false",
                        "--vaadin.productionMode=true",
                        "--server.port=0");
    }

    @AfterAll
    void stop() {
        application.close();
    }

    @Test
    void theMunicipalityIsLosAromos() {
        assertThat(database()
                        .sql("select name from municipality")
                        .query(String.class)
                        .single())
                .isEqualTo("Los Aromos");
    }

    @Test
    void everyOfficialSignsInWithTheWellKnownPassword() {
        var passwords = application.getBean(PasswordEncoder.class);

        var hash = database()
                .sql("select password_hash from app_user where username = 'administrador'")
                .query(String.class)
                .single();

        assertThat(passwords.matches(DemoUser.PASSWORD, hash)).isTrue();
        assertThat(database()
                        .sql("select count(*) from app_user")
                        .query(Integer.class)
                        .single())
                .isEqualTo(DemoUser.officials().size());
    }

    @Test
    void aSecondStartLoadsNothingAgain() {
        application.getBean(Demonstration.class).start();

        assertThat(database()
                        .sql("select count(*) from history.municipality where name = 'Los Aromos'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private JdbcClient database() {
        return application.getBean(JdbcClient.class);
    }
}
