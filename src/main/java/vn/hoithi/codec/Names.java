package vn.hoithi.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.hoithi.contest.ContestCommand;
import vn.hoithi.contest.ContestEvent;
import vn.hoithi.contest.round.RoundRules;
import vn.hoithi.contest.round.finish.FinishCommand;
import vn.hoithi.contest.round.finish.FinishEvent;
import vn.hoithi.contest.round.finish.FinishRules;
import vn.hoithi.contest.round.goldenbell.GoldenBellCommand;
import vn.hoithi.contest.round.goldenbell.GoldenBellEvent;
import vn.hoithi.contest.round.goldenbell.GoldenBellRules;
import vn.hoithi.contest.round.obstacle.ObstacleCommand;
import vn.hoithi.contest.round.obstacle.ObstacleEvent;
import vn.hoithi.contest.round.obstacle.ObstacleRules;
import vn.hoithi.contest.round.tiebreak.TiebreakCommand;
import vn.hoithi.contest.round.tiebreak.TiebreakEvent;
import vn.hoithi.contest.round.tiebreak.TiebreakRules;
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
            "goldenbell.answeredAlong", GoldenBellEvent.AnsweredAlong.class,
            "goldenbell.spectatorVoted", GoldenBellEvent.SpectatorVoted.class,
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
            "obstacle.questionShown", ObstacleEvent.QuestionShown.class,
            "obstacle.hintShown", ObstacleEvent.HintShown.class,
            "obstacle.readingDone", ObstacleEvent.ReadingDone.class,
            "obstacle.clockStopped", ObstacleEvent.ClockStopped.class,
            "obstacle.clockStarted", ObstacleEvent.ClockStarted.class,
            "obstacle.answered", ObstacleEvent.Answered.class,
            "obstacle.lateAnswerKept", ObstacleEvent.LateAnswerKept.class,
            "obstacle.answerEntered", ObstacleEvent.AnswerEntered.class,
            "obstacle.timeCalled", ObstacleEvent.TimeCalled.class,
            "obstacle.answersShown", ObstacleEvent.AnswersShown.class,
            "obstacle.buzzed", ObstacleEvent.Buzzed.class,
            "obstacle.floorTaken", ObstacleEvent.FloorTaken.class,
            "obstacle.floorGiven", ObstacleEvent.FloorGiven.class,
            "obstacle.buzzDropped", ObstacleEvent.BuzzDropped.class,
            "obstacle.ruled", ObstacleEvent.Ruled.class,
            "obstacle.wordingAccepted", ObstacleEvent.WordingAccepted.class,
            "obstacle.rowConfirmed", ObstacleEvent.RowConfirmed.class,
            "obstacle.audienceNoted", ObstacleEvent.AudienceNoted.class,
            "obstacle.keywordRevealed", ObstacleEvent.KeywordRevealed.class,
            "obstacle.overruled", ObstacleEvent.Overruled.class,
            "obstacle.questionCancelled", ObstacleEvent.QuestionCancelled.class,
            "obstacle.questionReplaced", ObstacleEvent.QuestionReplaced.class,
            "finish.turnStarted", FinishEvent.TurnStarted.class,
            "finish.valuesChosen", FinishEvent.ValuesChosen.class,
            "finish.starPlaced", FinishEvent.StarPlaced.class,
            "finish.nextCalled", FinishEvent.NextCalled.class,
            "finish.questionShown", FinishEvent.QuestionShown.class,
            "finish.readingDone", FinishEvent.ReadingDone.class,
            "finish.clockStopped", FinishEvent.ClockStopped.class,
            "finish.clockStarted", FinishEvent.ClockStarted.class,
            "finish.timeAdded", FinishEvent.TimeAdded.class,
            "finish.timeCalled", FinishEvent.TimeCalled.class,
            "finish.buzzed", FinishEvent.Buzzed.class,
            "finish.floorTaken", FinishEvent.FloorTaken.class,
            "finish.floorGiven", FinishEvent.FloorGiven.class,
            "finish.answerStarted", FinishEvent.AnswerStarted.class,
            "finish.ruled", FinishEvent.Ruled.class,
            "finish.stealSkipped", FinishEvent.StealSkipped.class,
            "finish.overruled", FinishEvent.Overruled.class,
            "finish.questionCancelled", FinishEvent.QuestionCancelled.class,
            "finish.questionReplaced", FinishEvent.QuestionReplaced.class,
            "tiebreak.teamsChosen", TiebreakEvent.TeamsChosen.class,
            "tiebreak.passed", TiebreakEvent.Passed.class,
            "tiebreak.questionShown", TiebreakEvent.QuestionShown.class,
            "tiebreak.buzzerOpened", TiebreakEvent.BuzzerOpened.class,
            "tiebreak.clockStopped", TiebreakEvent.ClockStopped.class,
            "tiebreak.clockStarted", TiebreakEvent.ClockStarted.class,
            "tiebreak.timeCalled", TiebreakEvent.TimeCalled.class,
            "tiebreak.pressedEarly", TiebreakEvent.PressedEarly.class,
            "tiebreak.buzzed", TiebreakEvent.Buzzed.class,
            "tiebreak.floorTaken", TiebreakEvent.FloorTaken.class,
            "tiebreak.floorGiven", TiebreakEvent.FloorGiven.class,
            "tiebreak.ruled", TiebreakEvent.Ruled.class,
            "tiebreak.questionSkipped", TiebreakEvent.QuestionSkipped.class,
            "tiebreak.lotsDrawn", TiebreakEvent.LotsDrawn.class,
            "tiebreak.overruled", TiebreakEvent.Overruled.class,
            "tiebreak.questionCancelled", TiebreakEvent.QuestionCancelled.class,
            "tiebreak.questionReplaced", TiebreakEvent.QuestionReplaced.class);

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
            "obstacle.pickRow", ObstacleCommand.PickRow.class,
            "obstacle.showCentre", ObstacleCommand.ShowCentre.class,
            "obstacle.showHint", ObstacleCommand.ShowHint.class,
            "obstacle.readDone", ObstacleCommand.ReadDone.class,
            "obstacle.stopClock", ObstacleCommand.StopClock.class,
            "obstacle.startClock", ObstacleCommand.StartClock.class,
            "obstacle.callTime", ObstacleCommand.CallTime.class,
            "obstacle.showAnswers", ObstacleCommand.ShowAnswers.class,
            "obstacle.enterAnswer", ObstacleCommand.EnterAnswer.class,
            "obstacle.rule", ObstacleCommand.Rule.class,
            "obstacle.acceptWording", ObstacleCommand.AcceptWording.class,
            "obstacle.confirm", ObstacleCommand.Confirm.class,
            "obstacle.giveFloor", ObstacleCommand.GiveFloor.class,
            "obstacle.dropBuzz", ObstacleCommand.DropBuzz.class,
            "obstacle.noteAudience", ObstacleCommand.NoteAudience.class,
            "obstacle.reveal", ObstacleCommand.Reveal.class,
            "obstacle.overrule", ObstacleCommand.Overrule.class,
            "obstacle.cancelQuestion", ObstacleCommand.CancelQuestion.class,
            "obstacle.replaceQuestion", ObstacleCommand.ReplaceQuestion.class,
            "obstacle.buzz", ObstacleCommand.Buzz.class,
            "obstacle.giveAnswer", ObstacleCommand.GiveAnswer.class,
            "finish.startTurn", FinishCommand.StartTurn.class,
            "finish.choose", FinishCommand.Choose.class,
            "finish.placeStar", FinishCommand.PlaceStar.class,
            "finish.next", FinishCommand.Next.class,
            "finish.show", FinishCommand.Show.class,
            "finish.readDone", FinishCommand.ReadDone.class,
            "finish.stopClock", FinishCommand.StopClock.class,
            "finish.startClock", FinishCommand.StartClock.class,
            "finish.addTime", FinishCommand.AddTime.class,
            "finish.giveFloor", FinishCommand.GiveFloor.class,
            "finish.startAnswer", FinishCommand.StartAnswer.class,
            "finish.rule", FinishCommand.Rule.class,
            "finish.skip", FinishCommand.Skip.class,
            "finish.overrule", FinishCommand.Overrule.class,
            "finish.cancelQuestion", FinishCommand.CancelQuestion.class,
            "finish.replaceQuestion", FinishCommand.ReplaceQuestion.class,
            "finish.buzz", FinishCommand.Buzz.class,
            "tiebreak.choose", TiebreakCommand.Choose.class,
            "tiebreak.pass", TiebreakCommand.Pass.class,
            "tiebreak.show", TiebreakCommand.Show.class,
            "tiebreak.open", TiebreakCommand.Open.class,
            "tiebreak.stopClock", TiebreakCommand.StopClock.class,
            "tiebreak.startClock", TiebreakCommand.StartClock.class,
            "tiebreak.giveFloor", TiebreakCommand.GiveFloor.class,
            "tiebreak.rule", TiebreakCommand.Rule.class,
            "tiebreak.skip", TiebreakCommand.Skip.class,
            "tiebreak.drawLots", TiebreakCommand.DrawLots.class,
            "tiebreak.overrule", TiebreakCommand.Overrule.class,
            "tiebreak.cancelQuestion", TiebreakCommand.CancelQuestion.class,
            "tiebreak.replaceQuestion", TiebreakCommand.ReplaceQuestion.class,
            "tiebreak.buzz", TiebreakCommand.Buzz.class);

    /** Figures of rounds, by the name of the round. */
    static final Map<String, Class<? extends RoundRules>> RULES = Map.of(
            "finish", FinishRules.class,
            "goldenbell", GoldenBellRules.class,
            "warmup", WarmupRules.class,
            "obstacle", ObstacleRules.class,
            "tiebreak", TiebreakRules.class,
            "warmup", WarmupRules.class);

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
