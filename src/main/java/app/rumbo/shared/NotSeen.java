package app.rumbo.shared;

/** A change rests on something that its author cannot have seen: nobody ever changed what stands. Nothing was saved. */
public final class NotSeen extends DomainException {

    /** A refusal. */
    public NotSeen() {
        super(Refusal.CONFLICT, "error.shared.not-seen");
    }
}
