package vn.hoithi.web.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import vn.hoithi.bank.BankCheck;
import vn.hoithi.bank.BankFormat;
import vn.hoithi.bank.BankFormats;
import vn.hoithi.bank.BankProblem;
import vn.hoithi.bank.BankReading;
import vn.hoithi.bank.QuestionMaker;
import vn.hoithi.bank.Resemblance;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.codec.Json;
import vn.hoithi.question.Question;
import vn.hoithi.question.QuestionBank;
import vn.hoithi.store.Banks;
import vn.hoithi.store.Database;
import vn.hoithi.store.StoredBank;

/** The banks of this installation. The database has them, since another node has another disk. Every method blocks. */
public final class BankShelf {
    /** Grows whenever files are understood in another way, so that they are read again. */
    private static final String READER = "2";

    private final Banks banks;
    private final InstantSource time;
    /** Banks that were taken down once, by the hash of their file: they do not change under it. */
    private final Map<String, ShelvedBank> taken = new ConcurrentHashMap<>();

    public BankShelf(Database database, InstantSource time) {
        this.banks = new Banks(database);
        this.time = time;
    }

    /** What became of one file of the folder; {@code bank} is empty when it could not be read as a whole. */
    public record Loaded(String file, String bank, boolean changed, List<BankProblem> problems) {}

    /**
     * Puts every bank of a folder on the shelf. A file that has not changed since is not read again; one that cannot be
     * read leaves the bank that was there before.
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
        for (Path file : files) load(file, ids).ifPresent(loaded::add);
        return loaded;
    }

    /** Puts the bank of one file on the shelf, over one of the same id; empty when it stands there already. */
    public Optional<Loaded> loadFile(Path file) throws IOException {
        return load(file, new HashSet<>());
    }

    private Optional<Loaded> load(Path file, Set<String> ids) throws IOException {
        BankFormat format = BankFormats.own(name(file)).orElseThrow();
        if (Files.size(file) > BankFormats.MOST_BYTES) return Optional.of(refused(file, "Tệp quá lớn."));
        byte[] content = Files.readAllBytes(file);
        String hash = hash(content);
        Optional<StoredBank.Head> known = banks.list().stream()
                .filter(bank -> name(file).equals(bank.sourceFile())
                        && bank.contentHash().equals(hash))
                .findFirst();
        if (known.isPresent() && ids.add(known.get().id())) return Optional.empty();
        BankReading reading = format.read(name(file), content);
        QuestionBank bank = reading.bank();
        if (bank == null) return Optional.of(new Loaded(name(file), "", false, reading.problems()));
        if (!ids.add(bank.id()))
            return Optional.of(refused(file, "Mã ngân hàng “" + bank.id() + "” đã có ở một tệp khác."));
        put(name(file), hash, bank, reading);
        return Optional.of(new Loaded(name(file), bank.id(), true, reading.problems()));
    }

    /**
     * What became of questions that were to be kept; an id where there are no problems.
     *
     * @param problems what keeps questions from being used, by their place in what was given
     */
    public record Kept(String id, List<ReadFile.Told> problems) {}

    /** Makes a new bank of questions that were read and mended; all of them can be used, or nothing is kept. */
    public Kept keep(String title, List<WrittenQuestion> written) {
        List<ShelvedBank.Entry> entries = new ArrayList<>();
        List<ReadFile.Told> told = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            List<BankProblem> problems = new ArrayList<>();
            WrittenQuestion question = written.get(i).named("cau-" + (i + 1));
            Optional<Question> usable = QuestionMaker.make(question, problems);
            if (usable.isPresent())
                entries.add(new ShelvedBank.Entry(usable.get(), question.about().review()));
            int at = i;
            if (usable.isEmpty())
                problems.stream()
                        .filter(problem -> problem.severity() != BankProblem.Severity.NOTE)
                        .map(problem -> ReadFile.told(problem, at))
                        .forEach(told::add);
        }
        if (!told.isEmpty()) return new Kept("", told);
        String id = freeId(title);
        ShelvedBank bank = new ShelvedBank(id, title, entries, entries.size(), List.of());
        String version = "page:" + UUID.randomUUID();
        banks.put(new StoredBank(id, title, Json.write(Json.JOURNAL, bank), null, version, time.instant()));
        return new Kept(id, List.of());
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

    private void put(String file, String hash, QuestionBank bank, BankReading reading) {
        List<ShelvedBank.Entry> entries = bank.questions().stream()
                .map(question -> new ShelvedBank.Entry(
                        question, reading.reviews().getOrDefault(question.id(), BankReading.Review.DRAFT)))
                .toList();
        ShelvedBank shelved = new ShelvedBank(bank.id(), bank.title(), entries, reading.written(), reading.problems());
        banks.put(
                new StoredBank(bank.id(), bank.title(), Json.write(Json.JOURNAL, shelved), file, hash, time.instant()));
    }

    /** All banks, by title as a Vietnamese dictionary orders them. */
    public List<ShelvedBank> all() {
        List<ShelvedBank> all = new ArrayList<>();
        for (StoredBank.Head head : banks.list()) {
            ShelvedBank known = taken.get(key(head.id(), head.contentHash()));
            if (known != null) all.add(known);
            else find(head.id()).ifPresent(all::add);
        }
        all.sort(Comparator.comparing(ShelvedBank::title, Collator.getInstance(Locale.of("vi"))));
        return all;
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
                .map(stored -> taken.computeIfAbsent(key(stored.id(), stored.contentHash()), key -> read(stored)));
    }

    private static ShelvedBank read(StoredBank stored) {
        try {
            return Json.JOURNAL.readValue(stored.document(), ShelvedBank.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("bank " + stored.id() + " cannot be read from the database", broken);
        }
    }

    private static String key(String id, String hash) {
        return id + " " + hash;
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
