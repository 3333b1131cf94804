package app.rumbo.owners;

import app.rumbo.knowledge.Knowledge;
import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.organization.Organization;
import app.rumbo.organization.UnitDraft;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves what a unit answers for to another, in one recording, and may end the old one with it. The history keeps what was
 * known before under the old unit's name (ADR 0040).
 */
@Service
public class Restructurings {

    private final UnitPosts posts;
    private final SqlOwners owners;
    private final SqlRestructurings sql;
    private final Organization organization;
    private final Knowledge knowledge;
    private final Today today;

    Restructurings(
            UnitPosts posts,
            SqlOwners owners,
            SqlRestructurings sql,
            Organization organization,
            Knowledge knowledge,
            Today today) {
        this.posts = posts;
        this.owners = owners;
        this.sql = sql;
        this.organization = organization;
        this.knowledge = knowledge;
        this.today = today;
    }

    /** What would be moved now. */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    public Answered answered(String unit) {
        return owners.answered(known(unit).id(), today.day().minusDays(1));
    }

    /** A unit's restructurings, from it or to it, the latest first. */
    @RolesAllowed({Permissions.READ_PLANS, Permissions.MANAGE_ORGANIZATION})
    public List<Restructuring> of(String unit) {
        return sql.of(known(unit).id());
    }

    /**
     * Moves everything from now on.
     *
     * @param lastDay on which the old unit ends, with the posts in it; null where it goes on
     */
    @RolesAllowed(Permissions.MANAGE_ORGANIZATION)
    @Transactional
    public Answered restructure(String from, String to, String reason, @Nullable LocalDate lastDay) {
        knowledge.record();
        var left = known(from);
        var taking = known(to);
        check(left, taking, reason);
        var moved = sql.move(left.id(), taking.id(), firstDay(lastDay));
        if (lastDay != null) {
            end(left, lastDay);
        }
        sql.keep(left.id(), taking.id(), reason.strip(), lastDay, moved);
        return moved;
    }

    /** Plans that go on from here on are moved. */
    private LocalDate firstDay(@Nullable LocalDate lastDay) {
        var day = today.day();
        return lastDay != null && lastDay.isBefore(day) ? lastDay.plusDays(1) : day;
    }

    private void check(OrgUnit left, OrgUnit taking, String reason) {
        if (left.id().equals(taking.id())) {
            throw new OwnerRefused.ToItself();
        }
        if (reason.isBlank()) {
            throw new OwnerRefused.ReasonMissing();
        }
        if (!PostRules.contains(taking, today.day())) {
            throw new OwnerRefused.UnitNotValid(taking.name());
        }
    }

    /** The posts end with the unit; those that would begin after it never begin. */
    private void end(OrgUnit unit, LocalDate lastDay) {
        for (var post : posts.findByUnitId(unit.id())) {
            if (post.term().from().isAfter(lastDay)) {
                posts.delete(post);
            } else if (post.term().to() != null && post.goesOnAfter(lastDay)) {
                post.holdFor(post.term().until(lastDay));
                posts.save(post);
            }
        }
        organization.change(
                new UnitDraft(unit.code(), unit.name(), unit.kind(), codeOf(unit.parent()), unit.validFrom(), lastDay));
    }

    private @Nullable String codeOf(@Nullable OrgUnitId id) {
        return organization.units().stream()
                .filter(unit -> unit.id().equals(id))
                .map(OrgUnit::code)
                .findFirst()
                .orElse(null);
    }

    private OrgUnit known(String code) {
        return organization.unit(code).orElseThrow(() -> new OwnerRefused.UnknownUnit(code));
    }
}
