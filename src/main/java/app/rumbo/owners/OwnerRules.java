package app.rumbo.owners;

import app.rumbo.access.AppUser;
import app.rumbo.access.UserRule;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.UnitRule;
import org.springframework.stereotype.Component;

/** Keeps every unit's owner through changes of people and units, told before the database refuses (V0102). */
@Component
class OwnerRules implements UserRule, UnitRule {

    private final UnitPosts posts;
    private final SqlOwners sql;
    private final Today today;

    OwnerRules(UnitPosts posts, SqlOwners sql, Today today) {
        this.posts = posts;
        this.sql = sql;
        this.today = today;
    }

    /** A titular stays active, in a role that enters, until somebody succeeds them. */
    @Override
    public void check(AppUser changed) {
        if (sql.enters(changed.id())) {
            return;
        }
        var units = sql.unsucceeded(changed.id(), today.day());
        if (!units.isEmpty()) {
            throw new OwnerRefused.SuccessorMissing(changed.displayName(), String.join(", ", units));
        }
    }

    /** A unit's posts lie within its validity, and it does not end before what it answers for. */
    @Override
    public void check(OrgUnit changed) {
        if (posts.findByUnitId(changed.id()).stream().anyMatch(post -> !PostRules.isWithin(changed, post.term()))) {
            throw new OwnerRefused.OutsideOfUnit(changed.name());
        }
        var end = changed.validTo();
        if (end == null) {
            return;
        }
        var answered = sql.answered(changed.id(), end);
        if (!answered.isNothing()) {
            throw new OwnerRefused.StillAnswers(changed.name(), answered);
        }
    }
}
