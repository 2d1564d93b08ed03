package vn.hoithi.web.draft;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hoithi.contest.Joining;
import vn.hoithi.contest.Plan;
import vn.hoithi.contest.Theme;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.store.Contests;
import vn.hoithi.store.Database;
import vn.hoithi.store.SharedSettings;
import vn.hoithi.store.StoredContest;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ShelvedBank;

/** Keeps drafts. Every method blocks. */
public final class Drafts {
    private static final String SAMPLE_MADE = "sample-contest";

    private final Contests contests;
    private final SharedSettings settings;
    private final BankShelf banks;
    private final QuestionUse uses;
    private final InstantSource time;
    private final SecureRandom random = new SecureRandom();

    public Drafts(Database database, BankShelf banks, InstantSource time) {
        this.contests = new Contests(database);
        this.settings = new SharedSettings(database);
        this.banks = banks;
        this.uses = new QuestionUse(database);
        this.time = time;
    }

    /** A draft and how many problems it has; none are counted once it is open. */
    public record Summary(Draft draft, int problems) {}

    /** What became of an attempt to save. */
    public enum Saved {
        YES,
        /** Somebody else has saved another version since. */
        CHANGED_ELSEWHERE,
        NO_DRAFT_ANY_MORE,
        NOT_KNOWN
    }

    /** All contests that were not removed, the one last changed first. */
    public List<Summary> list() {
        QuestionShelf shelf = new QuestionShelf(banks.all());
        return contests.list().stream()
                .map(Drafts::draft)
                .map(draft -> new Summary(
                        draft,
                        draft.status() == ContestStatus.DRAFT
                                ? DraftCheck.problems(draft, shelf).size()
                                : 0))
                .toList();
    }

    public Optional<Draft> find(UUID id) {
        return stored(id).map(Drafts::draft);
    }

    /** A new draft with rules, and with questions drawn from the bank that has most of them. */
    public Draft create(Preset preset) {
        UUID id = UUID.randomUUID();
        return draft(create(id, empty(id, preset)));
    }

    /** On a fresh database: one contest to look at. Never again, also not when it was removed. */
    public void makeSampleOnce() {
        UUID id = UUID.randomUUID();
        if (!settings.findOrMake(SAMPLE_MADE, id::toString).equals(id.toString())) return;
        create(id, SampleContest.fill(empty(id, Preset.GOLDENBELL_20)));
    }

    private StoredContest create(UUID id, Draft draft) {
        return contests.create(id, draft.title(), DraftJson.write(draft), now());
    }

    private Draft empty(UUID id, Preset preset) {
        Draft draft = new Draft(
                id.toString(),
                "",
                ContestStatus.DRAFT,
                "",
                "",
                List.of(),
                Theme.CHUONG_VANG,
                "đồng chí",
                Joining.ROSTER,
                null,
                "",
                List.of(),
                List.of(),
                preset.rules(),
                Draft.Questions.NONE,
                null,
                null,
                null,
                now());
        if (preset.ofTeams()) return OlympiaProgramme.in(draft, preset, banks.all(), uses.all());
        return banks.all().stream()
                .max(Comparator.comparingInt(
                        (ShelvedBank bank) -> bank.entries().size()))
                .map(bank -> draft.asking(draw(bank, preset)))
                .orElse(draft);
    }

    private Draft.Questions draw(ShelvedBank bank, Preset preset) {
        QuestionUse.Past past = QuestionUse.past(uses.all(), QuestionDraw.SESSIONS);
        return QuestionDraw.draw(bank, preset.rules(), past, random);
    }

    /** Saves a draft as a whole, over the version it was made from. */
    public Saved save(UUID id, Draft draft) {
        Optional<StoredContest> stored = stored(id);
        if (stored.isEmpty()) return Saved.NOT_KNOWN;
        StoredContest before = stored.get();
        if (before.status() != ContestStatus.DRAFT) return Saved.NO_DRAFT_ANY_MORE;
        if (before.updatedAt().toEpochMilli() != draft.updatedAt().toEpochMilli()) return Saved.CHANGED_ELSEWHERE;
        // two saves within a millisecond would look like one version
        Instant now = now();
        if (!now.isAfter(before.updatedAt())) now = before.updatedAt().plusMillis(1);
        return contests.update(id, before.revision(), draft.title(), DraftJson.write(draft), now)
                ? Saved.YES
                : Saved.CHANGED_ELSEWHERE;
    }

    /** Removes a draft; what has been opened stays. */
    public Saved remove(UUID id) {
        Optional<StoredContest> stored = stored(id);
        if (stored.isEmpty()) return Saved.NOT_KNOWN;
        if (stored.get().status() != ContestStatus.DRAFT) return Saved.NO_DRAFT_ANY_MORE;
        contests.changeStatus(id, ContestStatus.REMOVED, now());
        return Saved.YES;
    }

    /** What a draft still lacks. */
    public List<DraftProblem> problems(Draft draft) {
        return DraftCheck.problems(draft, new QuestionShelf(banks.all()));
    }

    /** The plan of a draft that has no problems. */
    public Plan plan(Draft draft) {
        return PlanMaker.plan(draft, new QuestionShelf(banks.all()));
    }

    public void changeStatus(UUID id, ContestStatus status) {
        contests.changeStatus(id, status, now());
    }

    private Optional<StoredContest> stored(UUID id) {
        return contests.find(id).filter(contest -> contest.status() != ContestStatus.REMOVED);
    }

    private static Draft draft(StoredContest stored) {
        return DraftJson.readStored(stored.plan())
                .as(stored.id().toString(), stored.code(), stored.status(), stored.updatedAt());
    }

    /** Screens count in milliseconds. */
    private Instant now() {
        return time.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
