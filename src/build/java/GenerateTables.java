import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the jOOQ table classes from the Flyway migrations: the migrations run on a throw-away PostgreSQL, and jOOQ
 * reads what they made. Maven runs this file before it compiles; when no migration has changed since the last run,
 * nothing is done.
 *
 * <p>Arguments: the folder of migrations, the folder for generated sources.
 */
class GenerateTables {

    private static final String PACKAGE = "vn.hoithi.store.jooq";

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path sources = Path.of(args[1]);
        Path stamp = sources.resolve("migrations.sha256");
        String hash = hashOf(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            Flyway.configure()
                    .dataSource(url, "postgres", "")
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, sources));
        }
        Files.writeString(stamp, hash);
    }

    private static Configuration configuration(String url, Path sources) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url).withUser("postgres").withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withExcludes("flyway_.*")
                                .withIncludeRoutines(false)
                                // Files use the default schema of the connection, so that a test may use another.
                                .withOutputSchemaToDefault(true)
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamp\\ with\\ time\\ zone")))
                        .withGenerate(new Generate()
                                .withGlobalObjectReferences(true)
                                .withDaos(false)
                                .withPojos(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(sources.toString())));
    }

    /** Everything the result depends on: the name and text of each migration, and this program. */
    private static String hashOf(Path migrations) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (Stream<Path> found = Files.list(migrations)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(Path.of("src/build/java/GenerateTables.java")));
        return HexFormat.of().formatHex(digest.digest());
    }
}
