package vn.hoithi.store;

import static vn.hoithi.store.jooq.Tables.MEDIA;
import static vn.hoithi.store.jooq.Tables.MEDIA_CHUNK;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import vn.hoithi.store.jooq.tables.records.MediaRecord;

/**
 * The pictures, sounds and clips of this installation. Content goes in and out in chunks of {@link #CHUNK} bytes, never
 * as a whole. Every method blocks.
 */
public final class MediaLibrary {
    /** Bytes of every chunk but the last. */
    public static final int CHUNK = 256 * 1024;

    private final Database database;

    public MediaLibrary(Database database) {
        this.database = database;
    }

    /** Everything that was not removed, the newest first. */
    public List<StoredMedia> list() {
        return database.sql()
                .selectFrom(MEDIA)
                .where(MEDIA.REMOVED_AT.isNull())
                .orderBy(MEDIA.ADDED_AT.desc(), MEDIA.NAME)
                .fetch(MediaLibrary::media);
    }

    /** What has this name and was not removed. */
    public Optional<StoredMedia> find(String name) {
        return database.sql()
                .selectFrom(MEDIA)
                .where(MEDIA.NAME.eq(name), MEDIA.REMOVED_AT.isNull())
                .fetchOptional(MediaLibrary::media);
    }

    /** What has this content, or was made of it; a removed one too. */
    public Optional<StoredMedia> findByHash(String hash) {
        return database.sql()
                .selectFrom(MEDIA)
                .where(MEDIA.HASH.eq(hash).or(MEDIA.SOURCE_HASH.eq(hash)))
                .orderBy(MEDIA.REMOVED_AT.isNotNull(), MEDIA.ADDED_AT)
                .limit(1)
                .fetchOptional(MediaLibrary::media);
    }

    /** Bytes of everything there is, removed ones that are not forgotten included. */
    public long bytes() {
        Number sum = database.sql()
                .select(DSL.sum(MEDIA.BYTES))
                .from(MEDIA)
                .fetchSingle()
                .value1();
        return sum == null ? 0 : sum.longValue();
    }

    /**
     * Keeps an item with its content, both or neither.
     *
     * @return false when this content or this name is there already; then nothing is done
     * @throws UncheckedIOException when the file cannot be read; then nothing is kept
     */
    public boolean add(StoredMedia item, Path content) {
        return database.sql().transactionResult(transaction -> {
            boolean isNew = addHead(transaction.dsl(), item);
            if (isNew) addChunks(transaction.dsl(), item.name(), content);
            return isNew;
        });
    }

    private static boolean addHead(DSLContext sql, StoredMedia item) {
        return sql.insertInto(MEDIA)
                        .set(MEDIA.NAME, item.name())
                        .set(MEDIA.KIND, item.kind())
                        .set(MEDIA.CONTENT_TYPE, item.contentType())
                        .set(MEDIA.BYTES, item.bytes())
                        .set(MEDIA.DESCRIPTION, item.description())
                        .set(MEDIA.SOURCE_NAME, item.sourceName())
                        .set(MEDIA.HASH, item.hash())
                        .set(MEDIA.SOURCE_HASH, item.sourceHash())
                        .set(MEDIA.ADDED_BY, item.addedBy())
                        .set(MEDIA.ADDED_AT, item.addedAt())
                        .set(MEDIA.REMOVED_AT, item.removedAt())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static void addChunks(DSLContext sql, String name, Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK))
                sql.insertInto(MEDIA_CHUNK)
                        .set(MEDIA_CHUNK.MEDIA, name)
                        .set(MEDIA_CHUNK.NUMBER, number++)
                        .set(MEDIA_CHUNK.CONTENT, chunk)
                        .execute();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One chunk, counted from 0; empty where there is none, also once its item is forgotten. */
    public Optional<byte[]> chunk(String name, int number) {
        return database.sql()
                .select(MEDIA_CHUNK.CONTENT)
                .from(MEDIA_CHUNK)
                .where(MEDIA_CHUNK.MEDIA.eq(name), MEDIA_CHUNK.NUMBER.eq(number))
                .fetchOptional(MEDIA_CHUNK.CONTENT);
    }

    /** Changes the description; false when there is no such item. */
    public boolean describe(String name, String description) {
        return database.sql()
                        .update(MEDIA)
                        .set(MEDIA.DESCRIPTION, description)
                        .where(MEDIA.NAME.eq(name), MEDIA.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Takes an item away until it is brought back or forgotten; false when there is no such item. */
    public boolean remove(String name, Instant now) {
        return database.sql()
                        .update(MEDIA)
                        .set(MEDIA.REMOVED_AT, now)
                        .where(MEDIA.NAME.eq(name), MEDIA.REMOVED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Brings a removed item back; false when it is forgotten, or never was. One that is there stays. */
    public boolean restore(String name) {
        return database.sql()
                        .update(MEDIA)
                        .setNull(MEDIA.REMOVED_AT)
                        .where(MEDIA.NAME.eq(name))
                        .execute()
                == 1;
    }

    /** Forgets what was removed before this moment, content and all; returns how many that were. */
    public int forgetRemoved(Instant before) {
        return database.sql()
                .deleteFrom(MEDIA)
                .where(MEDIA.REMOVED_AT.lt(before))
                .execute();
    }

    private static StoredMedia media(MediaRecord row) {
        return new StoredMedia(
                row.getName(),
                row.getKind(),
                row.getContentType(),
                row.getBytes(),
                row.getDescription(),
                row.getSourceName(),
                row.getHash(),
                row.getSourceHash(),
                row.getAddedBy(),
                row.getAddedAt(),
                row.getRemovedAt());
    }
}
