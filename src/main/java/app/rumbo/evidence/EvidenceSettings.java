package app.rumbo.evidence;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How evidence is kept here.
 *
 * @param store where new contents go; those kept elsewhere follow with the nightly upkeep
 * @param folder used where contents are kept in a folder
 * @param spool folder of the files that are just coming in; its own where several Rumbos share a machine
 * @param maxSize of one file
 * @param maxFiles on one entry
 */
@ConfigurationProperties("rumbo.evidence")
public record EvidenceSettings(
        @DefaultValue("database") Place store,
        @DefaultValue("./data/evidence") Path folder,
        @DefaultValue("./data/arriving") Path spool,
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("10") int maxFiles) {

    /** Where a content is kept. */
    public enum Place {
        /** In rows. */
        DATABASE,
        /** In files named by their hash. */
        FOLDER
    }
}
