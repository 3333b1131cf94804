package app.rumbo.imports.workbook;

import app.rumbo.imports.UnusableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of the old form (BIFF8, {@code .xls} of Excel 97 to 2003), read record by record. */
final class OldWorkbook implements TableFile {

    private final Path file;
    private final Limits limits;
    private final List<String> names = new ArrayList<>();

    OldWorkbook(Path file, Limits limits) {
        this.file = file;
        this.limits = limits;
        process(new AbortableHSSFListener() {
            @Override
            public short abortableProcessRecord(Record record) {
                if (record instanceof BoundSheetRecord sheet) {
                    names.add(sheet.getSheetname());
                }
                return record instanceof BOFRecord begin && begin.getType() != BOFRecord.TYPE_WORKBOOK
                        ? OldRecords.STOP
                        : OldRecords.GO_ON;
            }
        });
        if (names.isEmpty()) {
            throw Xml.damaged();
        }
    }

    @Override
    public List<String> sheets() {
        return List.copyOf(names);
    }

    @Override
    public void read(int sheet, SheetReader reader) {
        var records = new OldRecords(sheet, reader, new Quota(limits));
        process(records);
        records.finish();
    }

    @Override
    public void close() {
        // Each reading closes the file itself.
    }

    private void process(AbortableHSSFListener listener) {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(listener);
        try (var files = new POIFSFileSystem(file.toFile(), true)) {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
        } catch (UnusableFile unusable) {
            throw unusable;
        } catch (EncryptedDocumentException _) {
            throw new UnusableFile("imports.file.encrypted");
        } catch (OldExcelFormatException _) {
            throw new UnusableFile("imports.file.too-old");
        } catch (IOException | RuntimeException | org.apache.poi.hssf.eventusermodel.HSSFUserException broken) {
            throw unusable(broken);
        }
    }

    /** What its reader throws is the reader's; all else says that the file is broken. */
    private static RuntimeException unusable(Exception broken) {
        return broken instanceof OldRecords.OfReader ofReader ? ofReader.thrown() : Xml.damaged();
    }
}
