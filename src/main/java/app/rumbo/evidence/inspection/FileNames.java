package app.rumbo.evidence.inspection;

import java.util.Locale;

/** Names of files as they are kept: no path, nothing that shows otherwise than it is, an ending that fits the content. */
public final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /**
     * @param given whatever the browser or program said
     * @param type what the content is
     */
    public static String clean(String given, FileType type) {
        var name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*;%]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        var fits = type.extensions().contains(ending);
        var stem = fits ? name.substring(0, dot) : name;
        var most = stem.offsetByCodePoints(0, Math.min(LONGEST, stem.codePointCount(0, stem.length())));
        var kept = stem.substring(0, most);
        return (kept.isBlank() ? "archivo" : kept.strip())
                + "."
                + (fits ? ending : type.extensions().getFirst());
    }
}
