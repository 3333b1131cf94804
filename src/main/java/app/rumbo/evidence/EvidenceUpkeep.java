package app.rumbo.evidence;

import app.rumbo.evidence.internal.Unwanted;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;

/** Keeps the place of evidence in order: clears what hangs on no entry, and moves contents to where the setting says. */
@Service
public class EvidenceUpkeep {

    private final Unwanted unwanted;

    EvidenceUpkeep(Unwanted unwanted) {
        this.unwanted = unwanted;
    }

    /**
     * What an upkeep did.
     *
     * @param dropped contents that hung on nothing
     * @param moved contents that went to where new ones go
     */
    public record Done(int dropped, int moved) {}

    /** Does it; twice or broken off in between does no harm. */
    @RolesAllowed(Permissions.MANAGE_JOBS)
    public Done run() {
        try {
            var dropped = unwanted.drop();
            unwanted.sweepFiles();
            return new Done(dropped, unwanted.move());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
