package app.rumbo.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of each type, and such as are not what they say. */
public final class SampleFiles {

    private SampleFiles() {}

    /** Something that writes a file. */
    @FunctionalInterface
    public interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    public static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return written(out -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                document.save(out);
            }
        });
    }

    public static byte[] image(String format) {
        return written(out -> ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), format, out));
    }

    public static byte[] webp() {
        return HexFormat.of().parseHex("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700");
    }

    public static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("Acta de entrega");
                document.write(out);
            }
        });
    }

    public static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("Hoja").createRow(0).createCell(0).setCellValue(1);
                book.write(out);
            }
        });
    }

    public static byte[] pptx() {
        return written(out -> {
            try (var show = new XMLSlideShow()) {
                show.createSlide();
                show.write(out);
            }
        });
    }

    public static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("Hoja");
                book.write(out);
            }
        });
    }

    /** A compound file with one stream of that name. */
    public static byte[] compound(String stream, byte... content) {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                compound.createDocument(new java.io.ByteArrayInputStream(content), stream);
                compound.writeFilesystem(out);
            }
        });
    }

    public static byte[] doc() {
        return compound("WordDocument", new byte[64]);
    }

    /** A workbook that opens with a password, as Excel writes it. */
    public static byte[] locked() {
        return written(out -> {
            try (var compound = new POIFSFileSystem()) {
                var encryption = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryption.confirmPassword("clave");
                try (var inside = encryption.getDataStream(compound)) {
                    inside.write(xlsx());
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                compound.writeFilesystem(out);
            }
        });
    }

    /** A zip with these entries: name, content, name, content… */
    public static byte[] zip(Object... namesAndContents) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var i = 0; i < namesAndContents.length; i += 2) {
                    zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                    var content = namesAndContents[i + 1];
                    zip.write(
                            content instanceof byte[] bytes
                                    ? bytes
                                    : ((String) content).getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
    }

    public static byte[] openDocument(String kind, String manifest) {
        return zip(
                "mimetype",
                "application/vnd.oasis.opendocument." + kind,
                "content.xml",
                "<office:document-content/>",
                "META-INF/manifest.xml",
                manifest);
    }

    /** A Word file whose picture unpacks to half a gigabyte of nothing. */
    public static byte[] bomb() {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("word/media/image1.png"));
                var nothing = new byte[1 << 20];
                for (var i = 0; i < 512; i++) {
                    zip.write(nothing);
                }
            }
        });
    }

    /** The same zip with the bit set that says its entries are encrypted. */
    public static byte[] encrypted(byte[] zip) {
        var marked = zip.clone();
        for (var i = 0; i < marked.length - 10; i++) {
            if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 3 && marked[i + 3] == 4) {
                marked[i + 6] |= 1;
            }
            if (marked[i] == 'P' && marked[i + 1] == 'K' && marked[i + 2] == 1 && marked[i + 3] == 2) {
                marked[i + 8] |= 1;
            }
        }
        return marked;
    }

    public static byte[] elf() {
        return padded("7f454c4602010100000000000000000003003e0001000000");
    }

    public static byte[] windowsProgram() {
        return padded("4d5a90000300000004000000ffff0000b800000000000000");
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** All that is taken, with a name and the media type that is to be found. */
    public static List<Sample> allowed() {
        var office = "application/vnd.openxmlformats-officedocument.";
        var all = new ArrayList<Sample>();
        all.add(new Sample("a.pdf", pdf(), "application/pdf"));
        all.add(new Sample("a.png", image("png"), "image/png"));
        all.add(new Sample("a.jpeg", image("jpg"), "image/jpeg"));
        all.add(new Sample("a.gif", image("gif"), "image/gif"));
        all.add(new Sample("a.webp", webp(), "image/webp"));
        all.add(new Sample("a.docx", docx(), office + "wordprocessingml.document"));
        all.add(new Sample("a.xlsx", xlsx(), office + "spreadsheetml.sheet"));
        all.add(new Sample("a.pptx", pptx(), office + "presentationml.presentation"));
        all.add(new Sample("a.xls", xls(), "application/vnd.ms-excel"));
        all.add(new Sample("a.doc", doc(), "application/msword"));
        all.add(new Sample("a.odt", openDocument("text", ""), "application/vnd.oasis.opendocument.text"));
        all.add(new Sample("a.ods", openDocument("spreadsheet", ""), "application/vnd.oasis.opendocument.spreadsheet"));
        all.add(new Sample(
                "a.odp", openDocument("presentation", ""), "application/vnd.oasis.opendocument.presentation"));
        all.add(new Sample("a.csv", text("mes;toneladas\nene;1,5\nPeñalolén <5\n"), "text/plain"));
        all.add(new Sample("a.txt", "Año 2026".getBytes(StandardCharsets.ISO_8859_1), "text/plain"));
        all.add(new Sample("a.txt", "Año\t2026".getBytes(StandardCharsets.UTF_16), "text/plain"));
        return all;
    }

    /** A file. */
    public record Sample(String name, byte[] content, String mediaType) {
        @Override
        public String toString() {
            return mediaType;
        }
    }

    private static byte[] padded(String hex) {
        return java.util.Arrays.copyOf(HexFormat.of().parseHex(hex), 4096);
    }
}
