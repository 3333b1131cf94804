package app.rumbo.platform.demo;

import app.rumbo.access.UserDraft;
import app.rumbo.access.Users;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.organization.Organization;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Adds the demonstration's users; those of the directorates once their units are there. */
@Component
@Profile("demo")
class DemoUsers {

    private static final String WITHOUT_ADDRESS = "transito";

    private final Users users;
    private final Organization organization;

    DemoUsers(Users users, Organization organization) {
        this.users = users;
        this.organization = organization;
    }

    void addOfficials() {
        DemoUser.officials().forEach(this::add);
    }

    void addDirectorates() {
        DemoUser.directorates().forEach(this::add);
    }

    void addReporters() {
        DemoUser.reporters().forEach(this::add);
    }

    private void add(DemoUser user) {
        users.add(
                user.username(),
                new UserDraft(user.displayName(), address(user), user.role(), unit(user.unit()), true));
        users.setPassword(user.username(), DemoUser.PASSWORD);
    }

    /** One has none, as there is one everywhere. */
    private static @Nullable String address(DemoUser user) {
        return user.username().equals(WITHOUT_ADDRESS) ? null : user.username() + "@losaromos.example";
    }

    private @Nullable OrgUnitId unit(@Nullable String code) {
        return code == null ? null : organization.unit(code).map(OrgUnit::id).orElseThrow();
    }
}
