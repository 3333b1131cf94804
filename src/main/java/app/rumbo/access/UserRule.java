package app.rumbo.access;

/** What another module asks of people: told after a user was changed, before it is settled. */
@FunctionalInterface
public interface UserRule {

    /**
     * Looks at the user as they are now.
     *
     * @throws app.rumbo.shared.DomainException where that may not be
     */
    void check(AppUser changed);
}
