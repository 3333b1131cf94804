package app.rumbo.desk;

import app.rumbo.measurements.EntryVersion;
import app.rumbo.measurements.Remark;
import java.util.List;

/** All that is known about one entry, for whoever decides on it and for whoever answers for it. */
public record EntryDossier(QueueRow row, List<EntryVersion> versions, List<Remark> thread) {}
