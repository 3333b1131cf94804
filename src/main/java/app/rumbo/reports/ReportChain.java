package app.rumbo.reports;

import app.rumbo.reports.internal.ChainArchive;
import app.rumbo.shared.Permissions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The chain of all sealed reports, which anybody may read and note the head of. */
@Service
public class ReportChain {

    private final ChainArchive archive;

    ReportChain(ChainArchive archive) {
        this.archive = archive;
    }

    /** All links, the first first. */
    @PermitAll
    public List<ChainLink> links() {
        return archive.links();
    }

    /** The link of that report. */
    @PermitAll
    public Optional<ChainLink> link(String code) {
        return archive.link(code);
    }

    /**
     * Whether the links follow each other, every sealed report has one, and what is kept has the hashes that they tell. It
     * reads every file; for those who look after the reports.
     */
    @RolesAllowed(Permissions.READ_REPORTS)
    public Health check() {
        var links = archive.links();
        var changed = new TreeSet<>(archive.changed());
        return new Health(
                links.size(), firstBroken(links).map(ChainLink::number).orElse(null), List.copyOf(changed));
    }

    /** The first link that does not follow from those before it. */
    @PermitAll
    public static Optional<ChainLink> firstBroken(List<ChainLink> links) {
        var number = 0L;
        var previous = ChainLink.NONE;
        for (var link : links) {
            if (!link.follows(number, previous) || !link.isWhole()) {
                return Optional.of(link);
            }
            number = link.number();
            previous = link.hash();
        }
        return Optional.empty();
    }

    /**
     * How the chain and the kept reports are.
     *
     * @param links how many links there are
     * @param broken number of the first link that does not follow from those before it; null where all do
     * @param changed codes of reports that have no link, or of which something kept is not what their link tells
     */
    public record Health(int links, @Nullable Long broken, List<String> changed) {

        /** Whether nothing is wrong. */
        public boolean isWhole() {
            return broken == null && changed.isEmpty();
        }
    }
}
