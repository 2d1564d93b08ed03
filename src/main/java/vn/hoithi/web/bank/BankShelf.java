package vn.hoithi.web.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Collator;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.BankSearch;
import vn.hoithi.bank.Reading;
import vn.hoithi.bank.ReadingLimits;
import vn.hoithi.bank.ReadingProgress;
import vn.hoithi.bank.Resemblance;
import vn.hoithi.bank.WrittenBank;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.store.Banks;
import vn.hoithi.store.Database;
import vn.hoithi.store.StoredBank;

/** The banks of this installation. The database has them, since another node has another disk. Every method blocks. */
public final class BankShelf {
    /** Grows whenever files are understood in another way, so that they are read again. */
    private static final String READER = "3";

    private final Banks banks;
    private final InstantSource time;
    private final ReadingLimits limits;
    /** Banks that were taken down once, by id: they change only with their revision. */
    private final Map<String, ShelvedBank> taken = new ConcurrentHashMap<>();

    private volatile @Nullable Indexed indexed;

    /** The last index, and of which versions of which banks. */
    private record Indexed(List<String> versions, BankSearch search) {}

    public BankShelf(Database database, InstantSource time) {
        this(database, time, ReadingLimits.DEFAULT);
    }

    /**
     * A shelf with limits of its own.
     *
     * @param limits of the files that are read, and of the banks that are made of them
     */
    public BankShelf(Database database, InstantSource time, ReadingLimits limits) {
        this.banks = new Banks(database);
        this.time = time;
        this.limits = limits;
    }

    public ReadingLimits limits() {
        return limits;
    }

    /** What became of one file of the folder; {@code bank} is empty when it could not be read as a whole. */
    public record Loaded(String file, String bank, boolean changed, List<BankProblem> problems) {}

    /**
     * Puts every bank of a folder on the shelf. A file that has not changed since is not read again, not even when its bank
     * was removed; one that cannot be read leaves the bank that was there before.
     *
     * @return files that were read now, in the order of their names
     */
    public List<Loaded> load(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> Files.isRegularFile(file)
                            && BankFormats.own(name(file)).isPresent())
                    .sorted(Comparator.comparing(BankShelf::name))
                    .toList();
        }
        List<Loaded> loaded = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Path file : files) if (!wasRemoved(file)) load(file, ids).ifPresent(loaded::add);
        return loaded;
    }

    private boolean wasRemoved(Path file) throws IOException {
        return Files.size(file) <= limits.mostBytes() && banks.isRemoved(hash(Files.readAllBytes(file)));
    }

    /** Puts the bank of one file on the shelf, over one of the same id; empty when it stands there already. */
    public Optional<Loaded> loadFile(Path file) throws IOException {
        return load(file, new HashSet<>());
    }

    private Optional<Loaded> load(Path file, Set<String> ids) throws IOException {
        BankFormat format = BankFormats.own(name(file)).orElseThrow();
        if (Files.size(file) > limits.mostBytes()) return Optional.of(refused(file, "Tệp quá lớn."));
        byte[] content = Files.readAllBytes(file);
        String hash = hash(content);
        Optional<StoredBank.Head> known = banks.list().stream()
                .filter(bank -> name(file).equals(bank.sourceFile())
                        && bank.contentHash().equals(hash))
                .findFirst();
        if (known.isPresent() && ids.add(known.get().id())) return Optional.empty();
        BankReading reading =
                new Reading(limits, ReadingProgress.NOBODY).during(() -> format.read(name(file), content));
        QuestionBank bank = reading.bank();
        if (bank == null) return Optional.of(new Loaded(name(file), "", false, reading.problems()));
        if (!ids.add(bank.id()))
            return Optional.of(refused(file, "Mã ngân hàng “" + bank.id() + "” đã có ở một tệp khác."));
        Optional<StoredBank.Head> before = head(bank.id());
        if (before.filter(StoredBank.Head::edited).isPresent())
            return Optional.of(
                    refused(
                            file,
                            "Tệp đã đổi, nhưng ngân hàng này đã được sửa trên trang: giữ bản đã sửa. Muốn lấy theo tệp, đưa tệp vào như một ngân hàng mới."));
        long revision = before.map(StoredBank.Head::revision).orElse(0L) + 1;
        banks.put(
                new StoredBank(
                        bank.id(),
                        bank.title(),
                        BankDocument.of(reading).json(),
                        name(file),
                        hash,
                        time.instant(),
                        revision,
                        false),
                new StoredBank.Change("", "Đọc từ tệp " + name(file)));
        return Optional.of(new Loaded(name(file), bank.id(), true, reading.problems()));
    }

    private Optional<StoredBank.Head> head(String id) {
        return banks.list().stream().filter(head -> head.id().equals(id)).findFirst();
    }

    /**
     * Makes a new bank of questions that were read; what cannot be used yet comes along and is mended later.
     *
     * @param by login of who makes it
     * @return its id
     */
    public String keep(String title, List<WrittenQuestion> written, String by) {
        List<WrittenQuestion> named = new ArrayList<>();
        for (WrittenQuestion question : written) named.add(question.named("cau-" + (named.size() + 1)));
        String what = "Đưa vào " + named.size() + " câu";
        String id = freeId(title);
        // somebody may have taken the id in between
        while (change(new WrittenBank(id, title, named), null, by, what).isEmpty()) id = freeId(title);
        return id;
    }

    /**
     * Puts a bank in the place of the one that was changed.
     *
     * @param before what was changed; null for a new bank
     * @param by login of who did it
     * @return empty when somebody else has changed it meanwhile; then nothing is done
     */
    public Optional<ShelvedBank> change(WrittenBank bank, @Nullable ShelvedBank before, String by, String what) {
        BankDocument document = before == null
                ? BankDocument.of(bank, 0, List.of())
                : BankDocument.of(bank, before.unread(), before.notes());
        StoredBank.@Nullable Head head = before == null ? null : head(bank.id()).orElse(null);
        StoredBank stored = new StoredBank(
                bank.id(),
                bank.title(),
                document.json(),
                head == null ? null : head.sourceFile(),
                head == null ? "page:" + UUID.randomUUID() : head.contentHash(),
                time.instant(),
                before == null ? 1 : before.revision() + 1,
                true);
        return banks.put(stored, new StoredBank.Change(by, what))
                ? Optional.of(document.shelved(stored.revision()))
                : Optional.empty();
    }

    /** Versions of a bank, the newest first. */
    public List<StoredBank.Version> versions(String id) {
        return banks.versions(id);
    }

    /** One version of a bank, as it was. */
    public Optional<ShelvedBank> version(String id, long revision) {
        return banks.version(id, revision)
                .map(document -> BankDocument.read(document).shelved(revision));
    }

    /**
     * Takes a bank off the shelf with all its versions; contests that were opened keep their questions. Its file does not
     * bring it back until it is changed.
     */
    public boolean remove(String id) {
        return banks.remove(id);
    }

    private String freeId(String title) {
        String slug = BankCheck.slug(title);
        String base = slug.isEmpty() ? "ngan-hang" : slug;
        Set<String> taken = banks.list().stream().map(StoredBank.Head::id).collect(Collectors.toSet());
        String id = base;
        for (int n = 2; taken.contains(id); n++) id = base + "-" + n;
        return id;
    }

    private static Loaded refused(Path file, String why) {
        return new Loaded(name(file), "", false, List.of(new BankProblem(1, "", BankProblem.Code.NOT_ALLOWED, why)));
    }

    /** All banks, by title as a Vietnamese dictionary orders them. */
    public List<ShelvedBank> all() {
        List<ShelvedBank> all = new ArrayList<>();
        for (StoredBank.Head head : banks.list()) {
            ShelvedBank known = taken.get(head.id());
            if (known != null && known.revision() == head.revision()) all.add(known);
            else find(head.id()).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(ShelvedBank::title, Collator.getInstance(Locale.of("vi"))));
        return all;
    }

    /** A search over all banks as they stand now. */
    public BankSearch search() {
        List<ShelvedBank> all = all();
        List<String> versions =
                all.stream().map(bank -> bank.id() + " " + bank.revision()).toList();
        Indexed known = indexed;
        if (known != null && known.versions().equals(versions)) return known.search();
        BankSearch search =
                new BankSearch(all.stream().map(ShelvedBank::written).toList());
        indexed = new Indexed(versions, search);
        return search;
    }

    /** Every question of every bank. */
    public List<Resemblance.OnShelf> everything() {
        return all().stream()
                .flatMap(bank ->
                        bank.entries().stream().map(entry -> new Resemblance.OnShelf(bank.title(), entry.question())))
                .toList();
    }

    public Optional<ShelvedBank> find(String id) {
        return banks.find(id)
                .map(stored -> taken.compute(
                        id,
                        (same, known) -> known != null && known.revision() == stored.revision()
                                ? known
                                : BankDocument.read(stored.document()).shelved(stored.revision())));
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static String hash(byte[] content) {
        try {
            return READER + ":"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
