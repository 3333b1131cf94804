package app.rumbo.organization;

/** What another module asks of units: told after a unit was changed, before it is settled. */
@FunctionalInterface
public interface UnitRule {

    /**
     * Looks at the unit as it is now.
     *
     * @throws app.rumbo.shared.DomainException where that may not be
     */
    void check(OrgUnit changed);
}
