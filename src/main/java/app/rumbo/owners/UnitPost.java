package app.rumbo.owners;

import app.rumbo.access.UserId;
import app.rumbo.organization.OrgUnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** A person's post in a unit, from one day to another; without an end it lasts as long as the unit. */
public class UnitPost {

    @Id
    private final UnitPostId id;

    private final OrgUnitId unitId;
    private final UserId userId;
    private final Post post;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String act;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    @PersistenceCreator
    UnitPost(
            UnitPostId id,
            OrgUnitId unitId,
            UserId userId,
            Post post,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String act,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.unitId = unitId;
        this.userId = userId;
        this.post = post;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.act = act;
        this.rowVersion = rowVersion;
    }

    /** A new post. */
    UnitPost(OrgUnitId unit, UserId user, Post post, Term term) {
        this(UnitPostId.random(), unit, user, post, term.from(), term.to(), term.act(), null);
        holdFor(term);
    }

    /** Sets its days, and the decree or order that names the person. */
    void holdFor(Term term) {
        var end = term.to();
        if (end == null && post == Post.SUBROGANT) {
            throw new OwnerRefused.EndMissing();
        }
        if (end != null && end.isBefore(term.from())) {
            throw new OwnerRefused.DaysReversed();
        }
        this.validFrom = term.from();
        this.validTo = end;
        this.act = term.act();
    }

    /** Whether it lasts beyond the day. */
    boolean goesOnAfter(LocalDate day) {
        return validTo == null || validTo.isAfter(day);
    }

    /** What is left of it from the day after; from its own first day where that is later. */
    Term termAfter(LocalDate day, @Nullable String byAct) {
        return new Term(validFrom.isAfter(day) ? validFrom : day.plusDays(1), validTo, byAct);
    }

    /** Its days, both included. */
    Term term() {
        return new Term(validFrom, validTo, act);
    }

    /** Its identifier. */
    public UnitPostId id() {
        return id;
    }

    /** Where. */
    public OrgUnitId unit() {
        return unitId;
    }

    /** Who. */
    public UserId user() {
        return userId;
    }

    /** What they are there. */
    public Post post() {
        return post;
    }
}
