package vn.hoithi.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.acceleration.AccelerationCommand;
import vn.hoithi.contest.round.acceleration.AccelerationEvent;
import vn.hoithi.contest.round.acceleration.AccelerationRules;
import vn.hoithi.contest.round.audience.AudienceCommand;
import vn.hoithi.contest.round.audience.AudienceEvent;
import vn.hoithi.contest.round.audience.AudienceRules;
import vn.hoithi.contest.round.goldenbell.GoldenBellCommand;
import vn.hoithi.contest.round.goldenbell.GoldenBellEvent;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.contest.round.judged.JudgedCommand;
import vn.hoithi.contest.round.judged.JudgedEvent;
import vn.hoithi.contest.round.judged.JudgedRules;
import vn.hoithi.contest.round.warmup.WarmupCommand;
import vn.hoithi.contest.round.warmup.WarmupEvent;
import vn.hoithi.contest.round.warmup.WarmupRules;

/** The names of stored events and of commands on the wire. A name that was ever stored is never given to anything else. */
public final class Names {
    private final Map<String, Class<?>> byName = new TreeMap<>();
    private final Map<Class<?>, String> byType;

    private Names(Object... table) {
        for (int i = 0; i < table.length; i += 2)
            if (byName.put((String) table[i], (Class<?>) table[i + 1]) != null)
                throw new IllegalStateException("the name " + table[i] + " is given twice");
        byType = new HashMap<>();
        byName.forEach((name, type) -> byType.put(type, name));
    }

    public static final Names EVENTS = new Names(
            "contest.planned", ContestEvent.ContestPlanned.class,
            "contest.roundStarted", ContestEvent.RoundStarted.class,
            "contest.stepUndone", ContestEvent.StepUndone.class,
            "contest.joiningSet", ContestEvent.JoiningSet.class,
            "contest.contestantAdded", ContestEvent.ContestantAdded.class,
            "contest.seatTaken", ContestEvent.SeatTaken.class,
            "contest.seatFreed", ContestEvent.SeatFreed.class,
            "contest.contestantRenamed", ContestEvent.ContestantRenamed.class,
            "contest.teamSet", ContestEvent.TeamSet.class,
            "contest.meansSet", ContestEvent.MeansSet.class,
            "contest.pointsCorrected", ContestEvent.PointsCorrected.class,
            "contest.teamPointsCorrected", ContestEvent.TeamPointsCorrected.class,
            "contest.conferringSet", ContestEvent.ConferringSet.class,
            "contest.screenShown", ContestEvent.ScreenShown.class,
            "contest.soundSet", ContestEvent.SoundSet.class,
            "contest.ended", ContestEvent.ContestEnded.class,
            "contest.reopened", ContestEvent.ContestReopened.class,
            "goldenbell.questionShown", GoldenBellEvent.QuestionShown.class,
            "goldenbell.answersOpened", GoldenBellEvent.AnswersOpened.class,
            "goldenbell.clockStopped", GoldenBellEvent.ClockStopped.class,
            "goldenbell.clockStarted", GoldenBellEvent.ClockStarted.class,
            "goldenbell.timeAdded", GoldenBellEvent.TimeAdded.class,
            "goldenbell.answered", GoldenBellEvent.Answered.class,
            "goldenbell.lateAnswerKept", GoldenBellEvent.LateAnswerKept.class,
            "goldenbell.answersLocked", GoldenBellEvent.AnswersLocked.class,
            "goldenbell.answerRevealed", GoldenBellEvent.AnswerRevealed.class,
            "goldenbell.ruled", GoldenBellEvent.Ruled.class,
            "goldenbell.wordingAccepted", GoldenBellEvent.WordingAccepted.class,
            "goldenbell.boardsMarked", GoldenBellEvent.BoardsMarked.class,
            "goldenbell.answerEntered", GoldenBellEvent.AnswerEntered.class,
            "goldenbell.questionConfirmed", GoldenBellEvent.QuestionConfirmed.class,
            "goldenbell.rescueOffered", GoldenBellEvent.RescueOffered.class,
            "goldenbell.rescueProposed", GoldenBellEvent.RescueProposed.class,
            "goldenbell.rescued", GoldenBellEvent.Rescued.class,
            "goldenbell.rescueSkipped", GoldenBellEvent.RescueSkipped.class,
            "goldenbell.lifebuoyCalled", GoldenBellEvent.LifebuoyCalled.class,
            "goldenbell.voted", GoldenBellEvent.Voted.class,
            "goldenbell.lifebuoyClosed", GoldenBellEvent.LifebuoyClosed.class,
            "goldenbell.topicChosen", GoldenBellEvent.TopicChosen.class,
            "goldenbell.fallenRestored", GoldenBellEvent.FallenRestored.class,
            "goldenbell.reserveCalled", GoldenBellEvent.ReserveCalled.class,
            "goldenbell.roundEnded", GoldenBellEvent.RoundEnded.class,
            "goldenbell.overruled", GoldenBellEvent.Overruled.class,
            "goldenbell.questionCancelled", GoldenBellEvent.QuestionCancelled.class,
            "goldenbell.questionReplaced", GoldenBellEvent.QuestionReplaced.class,
            "goldenbell.broughtBack", GoldenBellEvent.BroughtBack.class,
            "goldenbell.sentOff", GoldenBellEvent.SentOff.class,
            "warmup.questionShown", WarmupEvent.QuestionShown.class,
            "warmup.readingDone", WarmupEvent.ReadingDone.class,
            "warmup.clockStopped", WarmupEvent.ClockStopped.class,
            "warmup.clockStarted", WarmupEvent.ClockStarted.class,
            "warmup.timeCalled", WarmupEvent.TimeCalled.class,
            "warmup.buzzed", WarmupEvent.Buzzed.class,
            "warmup.floorTaken", WarmupEvent.FloorTaken.class,
            "warmup.floorGiven", WarmupEvent.FloorGiven.class,
            "warmup.ruled", WarmupEvent.Ruled.class,
            "warmup.questionSkipped", WarmupEvent.QuestionSkipped.class,
            "warmup.overruled", WarmupEvent.Overruled.class,
            "warmup.questionCancelled", WarmupEvent.QuestionCancelled.class,
            "warmup.questionReplaced", WarmupEvent.QuestionReplaced.class,
            "acceleration.questionShown", AccelerationEvent.QuestionShown.class,
            "acceleration.answersOpened", AccelerationEvent.AnswersOpened.class,
            "acceleration.clockStopped", AccelerationEvent.ClockStopped.class,
            "acceleration.clockStarted", AccelerationEvent.ClockStarted.class,
            "acceleration.answered", AccelerationEvent.Answered.class,
            "acceleration.lateAnswerKept", AccelerationEvent.LateAnswerKept.class,
            "acceleration.answerEntered", AccelerationEvent.AnswerEntered.class,
            "acceleration.answersLocked", AccelerationEvent.AnswersLocked.class,
            "acceleration.answersShown", AccelerationEvent.AnswersShown.class,
            "acceleration.ruled", AccelerationEvent.Ruled.class,
            "acceleration.wordingAccepted", AccelerationEvent.WordingAccepted.class,
            "acceleration.questionConfirmed", AccelerationEvent.QuestionConfirmed.class,
            "acceleration.overruled", AccelerationEvent.Overruled.class,
            "acceleration.questionCancelled", AccelerationEvent.QuestionCancelled.class,
            "acceleration.questionReplaced", AccelerationEvent.QuestionReplaced.class,
            "judged.turnBegun", JudgedEvent.TurnBegun.class,
            "judged.clockStarted", JudgedEvent.ClockStarted.class,
            "judged.clockStopped", JudgedEvent.ClockStopped.class,
            "judged.turnEnded", JudgedEvent.TurnEnded.class,
            "judged.teamWithdrawn", JudgedEvent.TeamWithdrawn.class,
            "judged.marked", JudgedEvent.Marked.class,
            "judged.sealed", JudgedEvent.Sealed.class,
            "judged.published", JudgedEvent.Published.class,
            "judged.overruled", JudgedEvent.Overruled.class,
            "audience.questionShown", AudienceEvent.QuestionShown.class,
            "audience.answersOpened", AudienceEvent.AnswersOpened.class,
            "audience.clockStopped", AudienceEvent.ClockStopped.class,
            "audience.clockStarted", AudienceEvent.ClockStarted.class,
            "audience.answered", AudienceEvent.Answered.class,
            "audience.answersLocked", AudienceEvent.AnswersLocked.class,
            "audience.answerRevealed", AudienceEvent.AnswerRevealed.class,
            "audience.wordingAccepted", AudienceEvent.WordingAccepted.class,
            "audience.winnersDrawn", AudienceEvent.WinnersDrawn.class,
            "audience.questionCancelled", AudienceEvent.QuestionCancelled.class,
            "audience.questionReplaced", AudienceEvent.QuestionReplaced.class);

    /** Commands a screen may send. What only the machine gives (a seat taken, a contest taken up again) has no name. */
    public static final Names COMMANDS = new Names(
            "contest.startRound", ContestCommand.StartRound.class,
            "contest.undo", ContestCommand.Undo.class,
            "contest.setJoining", ContestCommand.SetJoining.class,
            "contest.freeSeat", ContestCommand.FreeSeat.class,
            "contest.rename", ContestCommand.Rename.class,
            "contest.addContestant", ContestCommand.AddContestant.class,
            "contest.setMeans", ContestCommand.SetMeans.class,
            "contest.setTeam", ContestCommand.SetTeam.class,
            "contest.confer", ContestCommand.Confer.class,
            "contest.correctPoints", ContestCommand.CorrectPoints.class,
            "contest.correctTeamPoints", ContestCommand.CorrectTeamPoints.class,
            "contest.showScreen", ContestCommand.ShowScreen.class,
            "contest.setSound", ContestCommand.SetSound.class,
            "contest.endContest", ContestCommand.EndContest.class,
            "contest.reopenContest", ContestCommand.ReopenContest.class,
            "goldenbell.show", GoldenBellCommand.Show.class,
            "goldenbell.open", GoldenBellCommand.Open.class,
            "goldenbell.stopClock", GoldenBellCommand.StopClock.class,
            "goldenbell.startClock", GoldenBellCommand.StartClock.class,
            "goldenbell.addTime", GoldenBellCommand.AddTime.class,
            "goldenbell.lock", GoldenBellCommand.Lock.class,
            "goldenbell.reveal", GoldenBellCommand.Reveal.class,
            "goldenbell.rule", GoldenBellCommand.Rule.class,
            "goldenbell.acceptWording", GoldenBellCommand.AcceptWording.class,
            "goldenbell.markBoards", GoldenBellCommand.MarkBoards.class,
            "goldenbell.enterAnswer", GoldenBellCommand.EnterAnswer.class,
            "goldenbell.confirm", GoldenBellCommand.Confirm.class,
            "goldenbell.offerRescue", GoldenBellCommand.OfferRescue.class,
            "goldenbell.proposeRescue", GoldenBellCommand.ProposeRescue.class,
            "goldenbell.rescue", GoldenBellCommand.Rescue.class,
            "goldenbell.skipRescue", GoldenBellCommand.SkipRescue.class,
            "goldenbell.callLifebuoy", GoldenBellCommand.CallLifebuoy.class,
            "goldenbell.vote", GoldenBellCommand.Vote.class,
            "goldenbell.closeLifebuoy", GoldenBellCommand.CloseLifebuoy.class,
            "goldenbell.chooseTopic", GoldenBellCommand.ChooseTopic.class,
            "goldenbell.drawTopic", GoldenBellCommand.DrawTopic.class,
            "goldenbell.restore", GoldenBellCommand.Restore.class,
            "goldenbell.askReserve", GoldenBellCommand.AskReserve.class,
            "goldenbell.nameFastest", GoldenBellCommand.NameFastest.class,
            "goldenbell.end", GoldenBellCommand.End.class,
            "goldenbell.overrule", GoldenBellCommand.Overrule.class,
            "goldenbell.cancelQuestion", GoldenBellCommand.CancelQuestion.class,
            "goldenbell.replaceQuestion", GoldenBellCommand.ReplaceQuestion.class,
            "goldenbell.bringBack", GoldenBellCommand.BringBack.class,
            "goldenbell.sendOff", GoldenBellCommand.SendOff.class,
            "goldenbell.giveAnswer", GoldenBellCommand.GiveAnswer.class,
            "warmup.show", WarmupCommand.Show.class,
            "warmup.readDone", WarmupCommand.ReadDone.class,
            "warmup.stopClock", WarmupCommand.StopClock.class,
            "warmup.startClock", WarmupCommand.StartClock.class,
            "warmup.giveFloor", WarmupCommand.GiveFloor.class,
            "warmup.rule", WarmupCommand.Rule.class,
            "warmup.skip", WarmupCommand.Skip.class,
            "warmup.overrule", WarmupCommand.Overrule.class,
            "warmup.cancelQuestion", WarmupCommand.CancelQuestion.class,
            "warmup.replaceQuestion", WarmupCommand.ReplaceQuestion.class,
            "warmup.buzz", WarmupCommand.Buzz.class,
            "acceleration.show", AccelerationCommand.Show.class,
            "acceleration.start", AccelerationCommand.Start.class,
            "acceleration.stopClock", AccelerationCommand.StopClock.class,
            "acceleration.startClock", AccelerationCommand.StartClock.class,
            "acceleration.lock", AccelerationCommand.Lock.class,
            "acceleration.showAnswers", AccelerationCommand.ShowAnswers.class,
            "acceleration.rule", AccelerationCommand.Rule.class,
            "acceleration.acceptWording", AccelerationCommand.AcceptWording.class,
            "acceleration.confirm", AccelerationCommand.Confirm.class,
            "acceleration.enterAnswer", AccelerationCommand.EnterAnswer.class,
            "acceleration.overrule", AccelerationCommand.Overrule.class,
            "acceleration.cancelQuestion", AccelerationCommand.CancelQuestion.class,
            "acceleration.replaceQuestion", AccelerationCommand.ReplaceQuestion.class,
            "acceleration.giveAnswer", AccelerationCommand.GiveAnswer.class,
            "judged.begin", JudgedCommand.Begin.class,
            "judged.startClock", JudgedCommand.StartClock.class,
            "judged.stopClock", JudgedCommand.StopClock.class,
            "judged.endTurn", JudgedCommand.EndTurn.class,
            "judged.withdraw", JudgedCommand.Withdraw.class,
            "judged.mark", JudgedCommand.Mark.class,
            "judged.seal", JudgedCommand.Seal.class,
            "judged.publish", JudgedCommand.Publish.class,
            "judged.overrule", JudgedCommand.Overrule.class,
            "audience.show", AudienceCommand.Show.class,
            "audience.start", AudienceCommand.Start.class,
            "audience.stopClock", AudienceCommand.StopClock.class,
            "audience.startClock", AudienceCommand.StartClock.class,
            "audience.lock", AudienceCommand.Lock.class,
            "audience.reveal", AudienceCommand.Reveal.class,
            "audience.acceptWording", AudienceCommand.AcceptWording.class,
            "audience.drawWinners", AudienceCommand.DrawWinners.class,
            "audience.cancelQuestion", AudienceCommand.CancelQuestion.class,
            "audience.replaceQuestion", AudienceCommand.ReplaceQuestion.class,
            "audience.giveAnswer", AudienceCommand.GiveAnswer.class);

    /** Figures of rounds, by the name of the round. */
    static final Map<String, Class<? extends RoundRules>> RULES = Map.of(
            "goldenbell", GoldenBellRules.class,
            "warmup", WarmupRules.class,
            "acceleration", AccelerationRules.class,
            "judged", JudgedRules.class,
            "audience", AudienceRules.class);

    public Optional<Class<?>> type(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The name of a type; a type without one is a programmer's mistake. */
    public String name(Class<?> type) {
        String name = byType.get(type);
        if (name == null) throw new IllegalStateException(type + " has no name in the table");
        return name;
    }

    public Map<String, Class<?>> all() {
        return Map.copyOf(byName);
    }
}
