package app.rumbo.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.rumbo.TestDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.env.MockEnvironment;

/** Nobody works for real with the demonstration's well-known password. */
class InstallationIntegrationTests {

    private final DriverManagerDataSource database = new DriverManagerDataSource();

    @BeforeEach
    void anEmptyDatabase() {
        var login = TestDatabase.another().owner();
        database.setUrl(login.jdbcUrl());
        database.setUsername(login.user());
        database.setPassword(login.password());
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V0060__create_installation.sql"))
                .execute(database);
    }

    @Test
    void startsAgainAsWhatItWas() {
        demonstration("127.0.0.1").afterPropertiesSet();

        assertThatCode(() -> demonstration("::1").afterPropertiesSet()).doesNotThrowAnyException();
    }

    @Test
    void refusesToWorkForRealOnTheDemonstrationsData() {
        demonstration("127.0.0.1").afterPropertiesSet();

        assertThatThrownBy(() -> real("127.0.0.1").afterPropertiesSet())
                .isInstanceOf(InstallationRefused.DemonstrationData.class);
    }

    @Test
    void refusesToLoadTheDemonstrationIntoRealData() {
        real("0.0.0.0").afterPropertiesSet();

        assertThatThrownBy(() -> demonstration("127.0.0.1").afterPropertiesSet())
                .isInstanceOf(InstallationRefused.RealData.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"0.0.0.0", "192.168.1.4"})
    void refusesToShowTheDemonstrationToOtherMachines(@Nullable String address) {
        assertThatThrownBy(() -> demonstration(address).afterPropertiesSet())
                .isInstanceOf(InstallationRefused.DemonstrationExposed.class);
    }

    private Installation demonstration(@Nullable String address) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        return new Installation(JdbcClient.create(database), environment, parsed(address));
    }

    private Installation real(String address) {
        return new Installation(JdbcClient.create(database), new MockEnvironment(), parsed(address));
    }

    private static @Nullable InetAddress parsed(@Nullable String address) {
        try {
            return address == null ? null : InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
