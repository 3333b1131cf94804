package app.rumbo.benchmark;

import app.rumbo.RunningRumbo;
import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.journeys.Chromium;
import app.rumbo.journeys.Look;
import app.rumbo.journeys.Visit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The board in headless Chromium: from asking for its address until its number, its matrix and its curve are painted. */
@Tag("benchmark")
class BoardBenchmark {

    private static final int WARM = 8;
    private static final int COUNTED = 25;
    private static final String NAME = "mirador";
    private static final String PASSWORD = "clave de medición";

    /** Answers once all is there and two frames were drawn after it. */
    private static final String PAINTED = """
            () => new Promise(done => {
                const look = () => document.querySelector('.headline-number')
                        && document.querySelectorAll('.matrix-sheet tbody tr').length === 20
                        && document.querySelector('.curve rumbo-line-chart')?.shadowRoot?.querySelector('svg path')
                    ? requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))
                    : requestAnimationFrame(look);
                look();
            })
            """;

    @Test
    void theBoardIsPainted() throws Exception {
        try (var rumbo = RunningRumbo.empty();
                var browser = Chromium.start();
                var visit = browser.visit(rumbo, Look.LIGHT)) {
            var municipality = Municipality.of(1);
            municipality.store(rumbo.bean(JdbcClient.class), rumbo.bean(TransactionOperations.class));
            addReader(rumbo.bean(Users.class));
            visit.go("panel").signIn(NAME, PASSWORD);
            var path = "panel?plan=" + municipality.plan() + "&corte=" + Municipality.CUTOFF;

            var painted = Timing.of(WARM, COUNTED, () -> paint(visit, path));

            Findings.tell(
                    "board of %,d indicators and %,d measurements",
                    municipality.indicators(), municipality.measurements());
            Findings.tell("  painted in headless Chromium, warm: %s", painted);
        }
    }

    private static void paint(Visit visit, String path) {
        visit.open(path);
        visit.page().evaluate(PAINTED);
    }

    private static void addReader(Users users) {
        SystemUser.run(() -> {
            users.add(NAME, new UserDraft("Mirador", null, Role.MAYOR, null, true));
            users.setPassword(NAME, PASSWORD);
        });
    }
}
