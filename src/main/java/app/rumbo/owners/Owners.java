package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.knowledge.Knowledge;
import app.rumbo.knowledge.LastChanges;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.Organization;
import app.rumbo.shared.Overtaken;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who answers for the units, and names people to their posts. */
@Service
public class Owners {

    private final UnitPosts posts;
    private final SqlOwners sql;
    private final PostRules rules;
    private final Organization organization;
    private final Knowledge knowledge;
    private final LastChanges changes;
    private final Today today;

    Owners(
            UnitPosts posts,
            SqlOwners sql,
            PostRules rules,
            Organization organization,
            Knowledge knowledge,
            LastChanges changes,
            Today today) {
        this.posts = posts;
        this.sql = sql;
        this.rules = rules;
        this.organization = organization;
        this.knowledge = knowledge;
        this.changes = changes;
        this.today = today;
    }

    /** All units with those who answer for them today, in the order first stored. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public List<OwnedUnit> units() {
        return owned(organization.units());
    }

    /** The unit of that code with those who answer for it today. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public OwnedUnit unit(String code) {
        return owned(List.of(known(code))).getFirst();
    }

    /** A unit's posts, the latest first, reporters last; also those that have passed. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public List<HeldPost> of(String unit) {
        return sql.ofUnit(known(unit).id());
    }

    /** One of a unit's posts. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public HeldPost required(String unit, UnitPostId id) {
        return of(unit).stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(OwnerRefused.UnknownPost::new);
    }

    /** The posts that a person holds or will hold. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public List<HeldPost> ofPerson(String username) {
        return sql.ofPerson(username, today.day());
    }

    /** All posts that are held today. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public List<HeldPost> held() {
        return sql.holding(today.day());
    }

    /** Everyone who may be given a post: active, with a role that enters. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public List<Person> people() {
        return sql.people();
    }

    /** The municipality's day, from which posts count. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION, Permissions.MANAGE_USERS})
    public LocalDate today() {
        return today.day();
    }

    /** Names somebody to a post of a unit. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public UnitPostId name(String unit, String username, Post post, Term term) {
        knowledge.record();
        var named = new UnitPost(known(unit).id(), person(username), post, term);
        rules.checkHolder(named);
        return keep(named);
    }

    /** Gives a post other days or another act. A titular's end is moved by a handover instead. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public void change(UnitPostId id, Term term) {
        change(id, term, any -> true);
    }

    /**
     * The same, where its days and act are those that the author saw.
     *
     * @throws Overtaken where they are not
     */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public void change(UnitPostId id, Term term, Predicate<Term> seen) {
        knowledge.record();
        var post = required(id);
        var before = post.term();
        changes.refuseUnseen("unit_post", id.value(), before, seen);
        post.holdFor(term);
        rules.checkHolder(post, before);
        keep(post);
        rules.checkSuccession(post, before, term);
    }

    /** Takes a post back that has not begun. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public void drop(UnitPostId id) {
        knowledge.record();
        var post = required(id);
        if (!post.term().from().isAfter(today.day())) {
            throw new OwnerRefused.Begun();
        }
        posts.delete(post);
        rules.checkSuccession(post, post.term(), null);
    }

    private UnitPostId keep(UnitPost post) {
        rules.check(post);
        return posts.save(post).id();
    }

    private List<OwnedUnit> owned(List<OrgUnit> units) {
        var day = today.day();
        var acting = sql.acting(day);
        var held = sql.holding(day);
        return units.stream()
                .map(unit -> new OwnedUnit(
                        unit,
                        OwnedUnit.holder(unit, Post.TITULAR, held),
                        OwnedUnit.holder(unit, Post.SUBROGANT, held),
                        acting.get(unit.id())))
                .toList();
    }

    private UnitPost required(UnitPostId id) {
        return posts.findById(id).orElseThrow(OwnerRefused.UnknownPost::new);
    }

    private OrgUnit known(String code) {
        return organization.unit(code).orElseThrow(() -> new OwnerRefused.UnknownUnit(code));
    }

    private UserId person(String username) {
        return sql.user(username).orElseThrow(() -> new OwnerRefused.UnknownPerson(username));
    }
}
