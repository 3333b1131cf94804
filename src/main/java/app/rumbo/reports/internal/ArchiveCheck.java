package app.rumbo.reports.internal;

import app.rumbo.reports.ChainJson;
import app.rumbo.reports.ChainLink;
import app.rumbo.reports.CheckFinding;
import app.rumbo.reports.ReportChain;
import app.rumbo.reports.ReportFormat;
import app.rumbo.reports.ReportRefused;
import app.rumbo.reports.document.CanonicalJson;
import app.rumbo.reports.document.SealedDocument;
import app.rumbo.reports.rendering.RenderingFailed;
import app.rumbo.reports.rendering.ReportRenderer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Checks an archived report, or one file of one, without a server: hashes against the chain, the chain against itself and
 * against the published one, and whether the content still gives the files.
 */
public final class ArchiveCheck {

    private static final Set<String> UNHASHED = Set.of(Manifest.NAME);

    private final List<CheckFinding> findings = new ArrayList<>();
    private final @Nullable ReportDrawing drawing;
    private final @Nullable List<ChainLink> published;

    /**
     * @param renderers what draws the content again
     * @param published the chain as the municipality publishes it, where there is one to compare with
     */
    public ArchiveCheck(List<ReportRenderer> renderers, @Nullable List<ChainLink> published) {
        this(new ReportDrawing(renderers), published);
    }

    /** @param drawing absent where hashes are to be compared and nothing drawn */
    ArchiveCheck(@Nullable ReportDrawing drawing, @Nullable List<ChainLink> published) {
        this.drawing = drawing;
        this.published = published;
    }

    /** What there is to say of an archive or of a single file. */
    public List<CheckFinding> check(byte[] file) {
        if (published != null) {
            chain(published, "reports.check.published");
        }
        var files = ArchiveZip.read(file);
        if (files.isEmpty() && isZip(file)) {
            bad("reports.check.damaged");
        } else if (files.filter(unpacked -> unpacked.containsKey(Manifest.NAME)).isPresent()) {
            archive(files.get());
        } else {
            single(file);
        }
        return findings;
    }

    private static boolean isZip(byte[] file) {
        return file.length > 1 && file[0] == 'P' && file[1] == 'K';
    }

    private void archive(Map<String, byte[]> files) {
        var manifest = Manifest.read(Objects.requireNonNull(files.get(Manifest.NAME)));
        if (manifest.isEmpty()) {
            bad("reports.check.changed", Manifest.NAME);
            return;
        }
        present(manifest.get(), files);
        link(manifest.get(), files).ifPresent(link -> {
            good("reports.check.is", link.code(), link.kind(), link.period(), link.version(), link.sealedAt());
            sealed(manifest.get(), files, link);
            redrawn(manifest.get(), files);
        });
    }

    /** The files that the manifest names are there, as it tells them, and no others. */
    private void present(Manifest manifest, Map<String, byte[]> files) {
        manifest.files().forEach((name, hash) -> {
            var bytes = files.get(name);
            if (bytes == null) {
                bad("reports.check.missing", name);
            } else if (!CanonicalJson.sha256(bytes).equals(hash)) {
                bad("reports.check.changed", name);
            }
        });
        var strange = new TreeSet<>(files.keySet());
        strange.removeAll(manifest.files().keySet());
        strange.removeAll(UNHASHED);
        strange.forEach(name -> bad("reports.check.strange", name));
    }

    /** The report's link, by the published chain where there is one, else by the archive's own. */
    private Optional<ChainLink> link(Manifest manifest, Map<String, byte[]> files) {
        var own = own(files);
        if (published == null) {
            good("reports.check.unpublished");
        } else {
            var longer = published.size() >= own.size() ? published : own;
            var shorter = published.size() >= own.size() ? own : published;
            if (!longer.subList(0, shorter.size()).equals(shorter)) {
                bad("reports.check.other-chain");
            }
        }
        var found = Objects.requireNonNullElse(published, own).stream()
                .filter(link -> link.code().equals(manifest.code()) && link.number() == manifest.link())
                .findFirst();
        if (found.isEmpty()) {
            bad("reports.check.unlinked", manifest.code());
        }
        return found;
    }

    private List<ChainLink> own(Map<String, byte[]> files) {
        try {
            var links = ChainJson.read(files.getOrDefault(Manifest.CHAIN, new byte[0]));
            chain(links, "reports.check.chain");
            return links;
        } catch (ReportRefused.UnreadableChain damaged) {
            bad("reports.check.changed", Manifest.CHAIN);
            return List.of();
        }
    }

    private void chain(List<ChainLink> links, String whole) {
        ReportChain.firstBroken(links)
                .ifPresentOrElse(
                        broken -> bad("reports.check.chain-broken", broken.number()), () -> good(whole, links.size()));
    }

    /** Content and files are those that were linked. */
    private void sealed(Manifest manifest, Map<String, byte[]> files, ChainLink link) {
        compare(Manifest.SNAPSHOT, files.get(Manifest.SNAPSHOT), link.snapshot());
        link.files().forEach((format, hash) -> {
            var name = manifest.formats().get(format);
            if (name == null) {
                bad("reports.check.missing", format);
            } else {
                compare(name, files.get(name), hash);
            }
        });
    }

    private void compare(String name, byte @Nullable [] bytes, String hash) {
        if (bytes == null) {
            bad("reports.check.missing", name);
        } else if (CanonicalJson.sha256(bytes).equals(hash)) {
            good("reports.check.sealed", name);
        } else {
            bad("reports.check.not-sealed", name);
        }
    }

    /** The content gives the files again, where this is the program that drew them. */
    private void redrawn(Manifest manifest, Map<String, byte[]> files) {
        var snapshot = files.get(Manifest.SNAPSHOT);
        if (snapshot == null || drawing == null) {
            return;
        }
        try {
            var sealed = SealedDocument.ofSnapshot(snapshot);
            var drawnBy = sealed.document().identity().renderer();
            if (drawnBy == ReportRenderer.VERSION) {
                redrawn(drawing, sealed, manifest, files);
            } else {
                good("reports.check.other-renderer", drawnBy, ReportRenderer.VERSION);
            }
        } catch (RenderingFailed | JacksonException | IllegalArgumentException | NullPointerException damaged) {
            bad("reports.check.undrawn");
        }
    }

    private void redrawn(ReportDrawing again, SealedDocument sealed, Manifest manifest, Map<String, byte[]> files) {
        var formats = EnumSet.noneOf(ReportFormat.class);
        Arrays.stream(ReportFormat.values())
                .filter(format -> manifest.formats().containsKey(format.extension()))
                .forEach(formats::add);
        again.draw(sealed, formats, _ -> {}).forEach((format, bytes) -> {
            var name = Objects.requireNonNull(manifest.formats().get(format.extension()));
            if (Arrays.equals(bytes, files.get(name))) {
                good("reports.check.redrawn", name);
            } else {
                bad("reports.check.drawn-otherwise", name);
            }
        });
    }

    /** One file alone: its hash is of some link, or it is not ours. */
    private void single(byte[] file) {
        if (published == null) {
            throw new ReportRefused.NoChain();
        }
        var hash = CanonicalJson.sha256(file);
        published.stream()
                .filter(link -> link.snapshot().equals(hash) || link.files().containsValue(hash))
                .findFirst()
                .ifPresentOrElse(
                        link -> good(
                                "reports.check.is",
                                link.code(),
                                link.kind(),
                                link.period(),
                                link.version(),
                                link.sealedAt()),
                        () -> bad("reports.check.not-ours"));
    }

    private void good(String key, Object... arguments) {
        findings.add(new CheckFinding(true, key, List.of(arguments)));
    }

    private void bad(String key, Object... arguments) {
        findings.add(new CheckFinding(false, key, List.of(arguments)));
    }
}
