package app.rumbo.platform;

import app.rumbo.platform.InstallationRefused.DemonstrationData;
import app.rumbo.platform.InstallationRefused.DemonstrationExposed;
import app.rumbo.platform.InstallationRefused.RealData;
import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether this is the demonstration (profile {@code demo}) or a real municipality's. A database is the one or the other
 * for ever, by the first start on it, and the demonstration answers on the loopback address alone: nobody works for
 * real with a password that everybody knows.
 */
@Component
class Installation implements InitializingBean {

    private final JdbcClient database;
    private final boolean demonstration;
    private final @Nullable InetAddress address;

    Installation(
            JdbcClient database,
            Environment environment,
            @Value("${server.address:#{null}}") @Nullable InetAddress address) {
        this.database = database;
        this.demonstration = environment.acceptsProfiles(Profiles.of("demo"));
        this.address = address;
    }

    @Override
    public void afterPropertiesSet() {
        if (demonstration && (address == null || !address.isLoopbackAddress())) {
            throw new DemonstrationExposed();
        }
        if (isDemonstrationForEver() != demonstration) {
            throw demonstration ? new RealData() : new DemonstrationData();
        }
    }

    private boolean isDemonstrationForEver() {
        database.sql("insert into installation (demonstration) values (:demonstration) on conflict do nothing")
                .param("demonstration", demonstration)
                .update();
        return database.sql("select demonstration from installation")
                .query(Boolean.class)
                .single();
    }
}
