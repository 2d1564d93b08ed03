package vn.hoithi.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder to one process. The operating system lets go of the lock when the process ends, however it ends,
 * so nothing is left to clean up after a crash.
 */
final class FolderLock implements AutoCloseable {
    /** The lock sits far behind the text, because Windows lets nobody read a locked part. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws DatabaseException when another process has it
     * @throws IOException when the folder cannot be written
     */
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw taken(folder, Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new FolderLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static DatabaseException taken(Path folder, String pid) {
        return new DatabaseException(
                "Thư mục dữ liệu " + folder + " đang được một Hội Thi khác sử dụng (tiến trình " + pid + ").",
                "The data folder " + folder + " is in use by another Hội Thi (process " + pid + ").");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
