package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.Organization;
import app.rumbo.owners.Handover.OpenEntry;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody leave a unit to somebody else. Drafts, observed entries and owed periods belong to the unit, so they move
 * without being touched; the list of them is kept.
 */
@Service
public class Handovers {

    private final UnitPosts posts;
    private final PostRules rules;
    private final SqlOwners sql;
    private final SqlHandovers handovers;
    private final Organization organization;
    private final Knowledge knowledge;
    private final Today today;

    Handovers(
            UnitPosts posts,
            PostRules rules,
            SqlOwners sql,
            SqlHandovers handovers,
            Organization organization,
            Knowledge knowledge,
            Today today) {
        this.posts = posts;
        this.rules = rules;
        this.sql = sql;
        this.handovers = handovers;
        this.organization = organization;
        this.knowledge = knowledge;
        this.today = today;
    }

    /** What would be handed over now. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public List<OpenEntry> open(String unit) {
        return handovers.open(known(unit).id(), today.day());
    }

    /** A unit's handovers, the latest first. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    public List<Handover> of(String unit) {
        return handovers.ofUnit(known(unit).id());
    }

    /**
     * Ends all posts of whoever leaves in the unit and gives them to the successor from the next day.
     *
     * @param lastDay of whoever leaves
     * @param act decree or order that names the successor, if any
     */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public Handover handOver(String unit, String from, String to, LocalDate lastDay, @Nullable String act) {
        knowledge.record();
        var of = known(unit);
        var leaver = person(from);
        var successor = person(to);
        if (leaver.equals(successor)) {
            throw new OwnerRefused.ToItself();
        }
        var leaving = posts.findByUnitIdAndUserId(of.id(), leaver).stream()
                .filter(post -> post.goesOnAfter(lastDay))
                .toList();
        if (leaving.isEmpty()) {
            throw new OwnerRefused.NothingHeld(sql.name(leaver), of.name());
        }
        var byAct = new Term(lastDay, null, act).act();
        leaving.forEach(post -> move(post, successor, lastDay, byAct));
        var id = handovers.keep(of.id(), leaver, successor, lastDay, byAct, today.day());
        return handovers.find(id).orElseThrow();
    }

    private void move(UnitPost post, UserId successor, LocalDate lastDay, @Nullable String act) {
        var taken = new UnitPost(post.unit(), successor, post.post(), post.termAfter(lastDay, act));
        rules.checkHolder(taken);
        if (post.term().from().isAfter(lastDay)) {
            posts.delete(post);
        } else {
            post.holdFor(post.term().until(lastDay));
            posts.save(post);
        }
        if (taken.post() == Post.REPORTER && reports(taken)) {
            return;
        }
        rules.check(taken);
        posts.save(taken);
    }

    /** Whether the successor reports for the unit already. */
    private boolean reports(UnitPost taken) {
        return posts.findByUnitIdAndUserId(taken.unit(), taken.user()).stream()
                .anyMatch(post -> post.post() == Post.REPORTER
                        && post.goesOnAfter(taken.term().from()));
    }

    private OrgUnit known(String code) {
        return organization.unit(code).orElseThrow(() -> new OwnerRefused.UnknownUnit(code));
    }

    private UserId person(String username) {
        return sql.user(username).orElseThrow(() -> new OwnerRefused.UnknownPerson(username));
    }
}
