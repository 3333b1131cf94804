package app.rumbo.imports.workbook;

import app.rumbo.imports.Cell;
import app.rumbo.imports.UnusableFile;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** The records of an old workbook on their way by: rows of one of its sheets. */
final class OldRecords extends AbortableHSSFListener {

    static final short GO_ON = 0;
    static final short STOP = 1;

    private final int wanted;
    private final SheetReader reader;
    private final Quota quota;
    private final SheetRow row = new SheetRow();
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(ignored -> {});
    private @Nullable SSTRecord strings;
    private boolean from1904;
    private int sheet = -1;
    private int number = -1;
    private boolean ended;
    private boolean complete;
    private @Nullable FormulaRecord awaitingText;

    OldRecords(int wanted, SheetReader reader, Quota quota) {
        this.wanted = wanted;
        this.reader = reader;
        this.quota = quota;
    }

    /** Carries what the reader threw through the library. */
    static final class OfReader extends RuntimeException {

        private final RuntimeException thrown;

        OfReader(RuntimeException thrown) {
            super(thrown);
            this.thrown = thrown;
        }

        RuntimeException thrown() {
            return thrown;
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        formats.processRecord(record);
        switch (record) {
            case BOFRecord begin
            when begin.getType() == BOFRecord.TYPE_WORKSHEET || begin.getType() == BOFRecord.TYPE_CHART ->
                sheet += begin.getType() == BOFRecord.TYPE_WORKSHEET || sheet < 0 ? 1 : 0;
            case SSTRecord all -> strings = all;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            default -> {
                if (sheet == wanted) {
                    take(record);
                }
            }
        }
        return ended || sheet > wanted ? STOP : GO_ON;
    }

    /** Hands over the last row. A sheet that does not end was cut off. */
    void finish() {
        handOver();
        if (!ended && !complete) {
            throw new UnusableFile("imports.file.truncated");
        }
    }

    private void take(Record record) {
        switch (record) {
            case LabelSSTRecord label -> put(label, RawCell.text(text(label.getSSTIndex())));
            case LabelRecord label -> put(label, RawCell.text(label.getValue()));
            case NumberRecord value -> put(value, number(value, value.getValue()));
            case BoolErrRecord value ->
                put(value, value.isBoolean() ? truth(value.getBooleanValue()) : error(value.getErrorValue()));
            case FormulaRecord formula -> take(formula);
            case StringRecord result -> {
                var formula = awaitingText;
                if (formula != null) {
                    put(formula, RawCell.text(result.getString()));
                    awaitingText = null;
                }
            }
            case EOFRecord _ -> complete = true;
            default -> {}
        }
    }

    private void take(FormulaRecord formula) {
        switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> put(formula, number(formula, formula.getValue()));
            case STRING -> awaitingText = formula;
            case BOOLEAN -> put(formula, truth(formula.getCachedBooleanValue()));
            case ERROR -> put(formula, error(formula.getCachedErrorValue()));
            default -> {}
        }
    }

    private String text(int index) {
        var all = strings;
        if (all == null || index < 0 || index >= all.getNumUniqueStrings()) {
            throw Xml.damaged();
        }
        return all.getString(index).getString();
    }

    private RawCell number(CellValueRecordInterface cell, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return error(FormulaError.NUM.getCode());
        }
        return RawCell.number(RawCell.exact(value), Styles.format(formats.getFormatString(cell)), from1904);
    }

    private static RawCell truth(boolean value) {
        return new RawCell(Cell.Kind.BOOLEAN, value ? "VERDADERO" : "FALSO", null, null);
    }

    private static RawCell error(int code) {
        return new RawCell(Cell.Kind.ERROR, FormulaError.forInt(code).getString(), null, null);
    }

    private void put(CellValueRecordInterface place, RawCell cell) {
        if (place.getRow() != number) {
            handOver();
            number = place.getRow();
            row.start(number + 1, false);
        }
        if (!cell.isBlank() && !ended) {
            quota.cell();
            row.add(place.getColumn(), cell);
        }
    }

    private void handOver() {
        if (number >= 0 && row.size() > 0 && !ended) {
            try {
                ended = !reader.row(row);
            } catch (RuntimeException e) {
                throw new OfReader(e);
            }
        }
        number = -1;
    }
}
