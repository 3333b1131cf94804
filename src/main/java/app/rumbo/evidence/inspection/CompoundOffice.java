package app.rumbo.evidence.inspection;

import app.rumbo.evidence.EvidenceRefused;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells Word and Excel files of before 2007 from whatever else is such a compound file: installers, mails, passwords. */
final class CompoundOffice {

    private static final int EXCEL_PASSWORD = 0x2f;

    private CompoundOffice() {}

    static FileType type(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true)) {
            return type(compound.getRoot());
        } catch (IOException | RuntimeException bad) {
            throw bad instanceof EvidenceRefused refused ? refused : new EvidenceRefused.Damaged();
        }
    }

    private static FileType type(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new EvidenceRefused.Encrypted();
        }
        if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new EvidenceRefused.Macros();
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return word(root);
        }
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return excel(root);
        }
        throw new EvidenceRefused.NotAllowed();
    }

    /** The twelfth byte of a Word file's first block says whether the rest is encrypted. */
    private static FileType word(DirectoryNode root) throws IOException {
        try (var in = root.createDocumentInputStream("WordDocument")) {
            var head = in.readNBytes(12);
            if (head.length < 12) {
                throw new EvidenceRefused.Damaged();
            }
            if ((head[11] & 1) != 0) {
                throw new EvidenceRefused.Encrypted();
            }
            return FileType.DOC;
        }
    }

    /** The record after the first one of a workbook says that it wants a password. */
    private static FileType excel(DirectoryNode root) throws IOException {
        try (var in = root.createDocumentInputStream("Workbook")) {
            var first = in.readNBytes(4);
            if (first.length < 4) {
                throw new EvidenceRefused.Damaged();
            }
            in.skipNBytes((first[2] & 0xff) | (first[3] & 0xff) << 8);
            var next = in.readNBytes(2);
            if (next.length == 2 && next[0] == EXCEL_PASSWORD && next[1] == 0) {
                throw new EvidenceRefused.Encrypted();
            }
            return FileType.XLS;
        }
    }
}
