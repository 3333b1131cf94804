package app.rumbo.platform.demo;

import app.rumbo.access.Role;
import app.rumbo.access.SystemUser;
import app.rumbo.organization.Municipality;
import app.rumbo.organization.Organization;
import app.rumbo.reminders.Reminders;
import app.rumbo.shared.Country;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Loads the demonstration before the first page is served: on the first start, or what a killed one left undone. */
@Component
@Profile("demo")
class Demonstration implements SmartLifecycle {

    private static final Instant FIRST_DAY = Instant.parse("2023-01-09T13:00:00Z");
    private static final Instant SUSPENDED = Instant.parse("2026-09-02T22:00:00Z");

    private final LoadedSteps steps;
    private final Organization organization;
    private final DemoUsers users;
    private final DemoWorkbooks workbooks;
    private final DemoReport report;
    private final DemoOwners owners;
    private final DemoDesks desks;
    private final DemoMoney money;
    private final Reminders reminders;
    private volatile boolean loaded;

    Demonstration(
            LoadedSteps steps,
            Organization organization,
            DemoUsers users,
            DemoWorkbooks workbooks,
            DemoReport report,
            DemoOwners owners,
            DemoDesks desks,
            DemoMoney money,
            Reminders reminders) {
        this.steps = steps;
        this.organization = organization;
        this.users = users;
        this.workbooks = workbooks;
        this.report = report;
        this.owners = owners;
        this.desks = desks;
        this.money = money;
        this.reminders = reminders;
    }

    /** After all beans are ready, and before the server and the scheduler, which start in the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        SystemUser.run(this::load);
        loaded = true;
    }

    @Override
    public void stop() {
        loaded = false;
    }

    @Override
    public boolean isRunning() {
        return loaded;
    }

    private void load() {
        steps.once("municipality", FIRST_DAY, this::settle);
        steps.once("officials", FIRST_DAY, users::addOfficials);
        var loads = DemoLoad.all();
        Acting.as(Acting.CONTROL, Role.CONTROL, () -> loads.forEach(this::bring));
        steps.once("directorates", loads.getLast().known(), users::addDirectorates);
        steps.once("owners", loads.getLast().known(), owners::name);
        desks.people()
                .forEach(person -> steps.once("desk " + person, loads.getLast().known(), () -> desks.enter(person)));
        Acting.as(Acting.CONTROL, Role.CONTROL, () -> {
            steps.once("amendments", loads.getLast().known(), money::amend);
            steps.once("questions", loads.getLast().known(), money::ask);
        });
        Acting.as(
                DemoMoney.WORKS,
                Role.DIRECTORATE,
                () -> steps.once("answers", loads.getLast().known(), money::answer));
        steps.once("reminders", loads.getLast().known(), () -> reminders.remind(reminders.latestDigest()));
    }

    private void bring(DemoLoad load) {
        if (load.known().isAfter(DemoReport.KNOWN)) {
            report.begin();
        }
        if (load.known().isAfter(SUSPENDED)) {
            steps.once("suspension", SUSPENDED, workbooks::suspendWithItsAct);
        }
        steps.once(load.file(), load.known(), () -> workbooks.bring(load));
        if (DemoMoney.closes(load.file())) {
            steps.once("close " + load.file(), load.known(), () -> money.close(load.file()));
        }
    }

    private void settle() {
        organization.settle(
                new Municipality("Los Aromos", Country.CL, ZoneId.of("America/Santiago"), Municipality.Limits.DEFAULT));
    }
}
