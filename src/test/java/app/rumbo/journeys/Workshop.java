package app.rumbo.journeys;

import app.rumbo.RunningRumbo;
import app.rumbo.access.SystemUser;
import app.rumbo.access.Users;
import app.rumbo.measurements.Ground;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan, units and people of one journey's own, all with the same password. */
record Workshop(RunningRumbo rumbo, Ground ground) {

    static final String PASSWORD = "clave-de-prueba";

    /** Brings them, with that many monthly indicators. */
    static Workshop with(int indicators, String... people) {
        var rumbo = RunningRumbo.workshop();
        var ground = Ground.store(rumbo.bean(JdbcClient.class), rumbo.bean(TransactionTemplate.class), indicators);
        SystemUser.run(() -> List.of(people)
                .forEach(person -> rumbo.bean(Users.class).setPassword(ground.person(person), PASSWORD)));
        return new Workshop(rumbo, ground);
    }

    /** Somebody comes to a path and signs in. */
    Visit visit(Chromium browser, String person, String path) {
        return browser.visit(rumbo, Look.LIGHT).go(path).signIn(ground.person(person), PASSWORD);
    }

    <T> T bean(Class<T> type) {
        return rumbo.bean(type);
    }
}
