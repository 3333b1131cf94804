package app.rumbo.evidence;

import app.rumbo.IntegrationTest;

/** Contents kept in the database. */
@IntegrationTest
class DatabaseStoreIntegrationTests extends StoreContract {

    @Override
    EvidenceSettings.Place place() {
        return EvidenceSettings.Place.DATABASE;
    }

    @Override
    void damage(String sha256) {
        jdbc.sql("insert into evidence_part (sha256, part, bytes) values (:sha256, 1, 'x')")
                .param("sha256", sha256)
                .update();
    }

    @Override
    boolean has(String sha256) {
        return jdbc.sql("select exists (select from evidence_part where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }
}
