package app.rumbo.owners;

import app.rumbo.organization.OrgUnit;
import app.rumbo.organization.OrgUnitId;
import app.rumbo.organization.Organization;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of posts, told before the database refuses (V0100). */
@Component
class PostRules {

    private final UnitPosts posts;
    private final SqlOwners sql;
    private final Organization organization;
    private final Today today;

    PostRules(UnitPosts posts, SqlOwners sql, Organization organization, Today today) {
        this.posts = posts;
        this.sql = sql;
        this.organization = organization;
        this.today = today;
    }

    /** Whoever gets days may enter. */
    void checkHolder(UnitPost post, Term before) {
        var fewer = contains(before, post.term().from())
                && (before.to() == null
                        || (post.term().to() != null
                                && contains(before, post.term().to())));
        if (!fewer) {
            checkHolder(post);
        }
    }

    /** Whoever is named may enter. */
    void checkHolder(UnitPost post) {
        if (!sql.enters(post.user())) {
            throw new OwnerRefused.MayNotEnter(sql.name(post.user()));
        }
    }

    /** It lies within the unit's validity, and nobody else holds it on its days. */
    void check(UnitPost post) {
        var unit = unit(post.unit());
        if (!isWithin(unit, post.term())) {
            throw new OwnerRefused.OutsideOfUnit(unit.name());
        }
        others(post)
                .filter(other -> post.post() != Post.REPORTER || other.user().equals(post.user()))
                .filter(other -> meet(other.term(), post.term()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OwnerRefused.Taken(sql.name(other.user()));
                });
    }

    /**
     * The days that a titular gives up are another's, unless they have passed or nobody held the day before.
     *
     * @param after what is left of the post; null where it is gone
     */
    void checkSuccession(UnitPost post, Term before, @Nullable Term after) {
        if (post.post() != Post.TITULAR) {
            return;
        }
        var first = later(before.from(), today.day());
        if (after == null || first.isBefore(after.from())) {
            checkSucceeded(post, before, first);
        }
        if (after != null && after.to() != null) {
            checkSucceeded(post, before, later(first, after.to().plusDays(1)));
        }
    }

    /** Whether the unit exists on every day of the term. */
    static boolean isWithin(OrgUnit unit, Term term) {
        var from = unit.validFrom();
        var to = unit.validTo();
        var begins = (from == null || !term.from().isBefore(from))
                && (to == null || !term.from().isAfter(to));
        return begins && (to == null || term.to() == null || !term.to().isAfter(to));
    }

    private void checkSucceeded(UnitPost post, Term before, LocalDate open) {
        var gaveUp = contains(before, open) && contains(unit(post.unit()), open) && follows(post, before, open);
        if (gaveUp && others(post).noneMatch(other -> contains(other.term(), open))) {
            throw new OwnerRefused.SuccessorMissing(
                    sql.name(post.user()), unit(post.unit()).name());
        }
    }

    /** Whether the unit has a titular until then: today, the day before, or by the same post. */
    private boolean follows(UnitPost post, Term before, LocalDate open) {
        return open.equals(today.day())
                || open.isAfter(before.from())
                || others(post)
                        .anyMatch(other -> open.minusDays(1).equals(other.term().to()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<UnitPost> others(UnitPost post) {
        return posts.findByUnitId(post.unit()).stream()
                .filter(other -> other.post() == post.post() && !other.id().equals(post.id()));
    }

    private OrgUnit unit(OrgUnitId id) {
        return organization.units().stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean contains(Term term, LocalDate day) {
        return lies(day, term.from(), term.to());
    }

    /** Whether the unit exists on the day. */
    static boolean contains(OrgUnit unit, LocalDate day) {
        return lies(day, unit.validFrom(), unit.validTo());
    }

    private static boolean meet(Term one, Term other) {
        return lies(one.from(), other.from(), other.to()) || lies(other.from(), one.from(), one.to());
    }

    private static boolean lies(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return !day.isBefore(Objects.requireNonNullElse(from, LocalDate.MIN))
                && !day.isAfter(Objects.requireNonNullElse(to, LocalDate.MAX));
    }
}
