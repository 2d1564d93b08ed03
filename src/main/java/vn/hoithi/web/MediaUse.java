package vn.hoithi.web;

import io.vertx.core.Future;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hoithi.bank.WrittenObstacle;
import vn.hoithi.bank.WrittenQuestion;
import vn.hoithi.contest.ContestId;
import vn.hoithi.contest.ContestState;
import vn.hoithi.question.Media;
import vn.hoithi.store.ContestStatus;
import vn.hoithi.web.bank.BankShelf;
import vn.hoithi.web.bank.ShelvedBank;
import vn.hoithi.web.draft.Draft;
import vn.hoithi.web.draft.Drafts;

/**
 * Where something of the library is shown: in banks, by which drafts ask too, and in contests that are open, which keep
 * their questions when a bank changes.
 */
final class MediaUse {
    private final Work work;
    private final BankShelf banks;
    private final Drafts drafts;
    private final ContestStates states;

    MediaUse(Work work, BankShelf banks, Drafts drafts, ContestStates states) {
        this.work = work;
        this.banks = banks;
        this.drafts = drafts;
        this.states = states;
    }

    /**
     * A question that shows it.
     *
     * @param in title of the bank or of the contest
     */
    record Place(String in, String question) {}

    /** Every place; none when it can be removed. */
    Future<List<Place>> of(String name) {
        return work.run(() -> inBanks(name))
                .compose(inBanks -> inBanks.isEmpty() ? inContests(name) : Future.succeededFuture(inBanks));
    }

    private List<Place> inBanks(String name) {
        return banks.all().stream().flatMap(bank -> inBank(bank, name)).toList();
    }

    private static Stream<Place> inBank(ShelvedBank bank, String name) {
        Stream<String> questions = bank.written().questions().stream()
                .filter(question ->
                        shows(question.shown().asked(), question.shown().answered(), name))
                .map(WrittenQuestion::ask);
        Stream<String> obstacles = bank.written().obstacles().stream()
                .filter(set -> set.picture().name().equals(name))
                .map(WrittenObstacle::keyword);
        return Stream.concat(questions, obstacles).map(what -> new Place(bank.title(), what));
    }

    private Future<List<Place>> inContests(String name) {
        return work.run(this::openContests).compose(open -> {
            List<Future<List<Place>>> each = open.stream()
                    .map(contest -> states.of(contest).map(state -> inContest(state, name)))
                    .toList();
            return Future.join(each)
                    .map(all -> each.stream()
                            .flatMap(places -> places.result().stream())
                            .toList());
        });
    }

    private List<ContestId> openContests() {
        return drafts.list().stream()
                .map(Drafts.Summary::draft)
                .filter(draft -> draft.status() == ContestStatus.OPEN || draft.status() == ContestStatus.RUNNING)
                .map(Draft::id)
                .map(id -> new ContestId(UUID.fromString(id)))
                .toList();
    }

    private static List<Place> inContest(ContestState contest, String name) {
        if (contest.ended()) return List.of();
        return contest.plan().runningOrder().stream()
                .flatMap(round -> round.questions().values().stream())
                .flatMap(List::stream)
                .filter(question -> shows(question.media(), question.reveal(), name))
                .map(question -> new Place(contest.plan().title(), question.text()))
                .toList();
    }

    private static boolean shows(List<Media> asked, List<Media> answered, String name) {
        return Stream.concat(asked.stream(), answered.stream())
                .anyMatch(media -> media.name().equals(name));
    }
}
