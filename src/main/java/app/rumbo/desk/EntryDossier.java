package app.rumbo.desk;

import app.rumbo.measurements.Remark;
import app.rumbo.scorecard.ValueEvent;
import java.util.List;

/** All that is known about one entry, for whoever decides on it and for whoever answers for it. */
public record EntryDossier(QueueRow row, List<ValueEvent> history, List<Remark> thread) {}
