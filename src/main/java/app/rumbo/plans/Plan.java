package app.rumbo.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;

/** A municipality's plan: its dates and the names of its levels; its goals refer to it (method §1). */
public class Plan {

    /** How a plan's level names are written in one cell: {@code Lineamiento > Objetivo > Acción}. */
    public static final String LEVEL_SEPARATOR = ">";

    @Id
    private final PlanId id;

    private final String code;
    private String name;
    private PlanKind kind;
    private LocalDate starts;
    private LocalDate ends;
    private List<String> levelNames;
    private @Nullable String approvalAct;
    private int edition;
    private Status status;

    @Version
    @Column("row_version")
    private @Nullable Integer rowVersion;

    /** Where a plan is in its life. */
    public enum Status {
        DRAFT,
        IN_FORCE,
        CLOSED
    }

    @PersistenceCreator
    Plan(
            PlanId id,
            String code,
            String name,
            PlanKind kind,
            LocalDate starts,
            LocalDate ends,
            List<String> levelNames,
            @Nullable String approvalAct,
            int edition,
            Status status,
            @Nullable Integer rowVersion) {
        this.id = id;
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.starts = starts;
        this.ends = ends;
        this.levelNames = levelNames;
        this.approvalAct = approvalAct;
        this.edition = edition;
        this.status = status;
        this.rowVersion = rowVersion;
    }

    /** A new plan in force. */
    public Plan(String code, String name, PlanKind kind, LocalDate starts, LocalDate ends, List<String> levelNames) {
        this(
                PlanId.random(),
                code.strip(),
                name.strip(),
                kind,
                starts,
                ends,
                levelNames,
                null,
                1,
                Status.IN_FORCE,
                null);
        lastsFrom(starts, ends);
    }

    /**
     * Its first and last day, both included. Past its end a plan goes on being shown, with a warning: most communes run
     * expired plans.
     */
    public void lastsFrom(LocalDate first, LocalDate last) {
        datesRefusal(code, first, last).ifPresent(refusal -> {
            throw refusal;
        });
        this.starts = first;
        this.ends = last;
    }

    /** Why these dates cannot be a plan's, if they cannot. */
    public static Optional<PlanRefused> datesRefusal(String code, LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Optional.of(new PlanRefused.DatesReversed(code)) : Optional.empty();
    }

    /** The act that approved the edition in force, e.g. an acuerdo de Concejo. */
    public void approvedBy(String act, int newEdition) {
        this.approvalAct = act.strip();
        this.edition = newEdition;
    }

    /** Its identifier. */
    public PlanId id() {
        return id;
    }

    /** The municipality's own code, unique. */
    public String code() {
        return code;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What kind of plan it is. */
    public PlanKind kind() {
        return kind;
    }

    /** Its first day. */
    public LocalDate starts() {
        return starts;
    }

    /** Its last day. */
    public LocalDate ends() {
        return ends;
    }

    /** The names of its levels, from the top; a goal may stand deeper than they reach. */
    public List<String> levelNames() {
        return List.copyOf(levelNames);
    }

    /** The act that approved it, if known. */
    public @Nullable String approvalAct() {
        return approvalAct;
    }

    /** The edition in force, from 1. */
    public int edition() {
        return edition;
    }

    /** Where it is in its life. */
    public Status status() {
        return status;
    }
}
