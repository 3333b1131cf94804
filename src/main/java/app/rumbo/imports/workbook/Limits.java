package app.rumbo.imports.workbook;

/**
 * What a workbook may cost to be read. Honest files repeat themselves and compress well, so no ratio is looked at: only
 * what is really dangerous.
 *
 * @param expandedBytes all parts read, unpacked
 * @param cells cells that hold something
 * @param parts entries of the package
 * @param partGap bytes of XML without the start of a tag: the longest text or attribute
 */
public record Limits(long expandedBytes, long cells, int parts, int partGap) {

    /** Enough for every honest workbook that fits through the upload. */
    public static final Limits DEFAULT = new Limits(1L << 30, 20_000_000, 10_000, 1 << 20);
}
