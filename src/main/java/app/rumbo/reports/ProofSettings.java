package app.rumbo.reports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How strangers verify what is reported here.
 *
 * @param verifyAt where strangers open Rumbo, as {@code https://rumbo.municipio.cl}; empty where they cannot: then reports
 *     carry no square code
 * @param signing the organisation's key
 */
@ConfigurationProperties("rumbo.reports")
public record ProofSettings(
        @DefaultValue("") String verifyAt, @DefaultValue Signing signing) {

    /** Refuses what no link can begin with. */
    public ProofSettings {
        if (!verifyAt.isBlank()) {
            var address = URI.create(verifyAt.strip());
            if (address.getHost() == null || address.getScheme() == null) {
                throw new IllegalArgumentException(
                        "rumbo.reports.verify-at must be a whole address, as https://rumbo.municipio.cl");
            }
        }
    }

    /** The page on which a code is verified. */
    public Optional<String> page() {
        return verifyAt.isBlank()
                ? Optional.empty()
                : Optional.of(verifyAt.strip().replaceFirst("/+$", "") + "/verificar");
    }

    /**
     * The key with which pdfs are signed.
     *
     * @param keyFile a PKCS#12 file ({@code .p12}, {@code .pfx}); empty where pdfs are not signed
     * @param password what opens it
     * @param passwordFile a file that holds the password, for those who keep secrets in files; it goes before the password
     */
    public record Signing(
            @DefaultValue("") String keyFile,
            @DefaultValue("") String password,
            @DefaultValue("") String passwordFile) {

        /** Whether there is one. */
        public boolean isWanted() {
            return !keyFile.isBlank();
        }

        /** The key's file. */
        public Path file() {
            return Path.of(keyFile);
        }

        /**
         * The password, without the line end of its file.
         *
         * @throws IOException where its file cannot be read
         */
        public String secret() throws IOException {
            return passwordFile.isBlank()
                    ? password
                    : Files.readString(Path.of(passwordFile)).stripTrailing();
        }

        @Override
        public String toString() {
            return "Signing[" + keyFile + "]";
        }
    }
}
