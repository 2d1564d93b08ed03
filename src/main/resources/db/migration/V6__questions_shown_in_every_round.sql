-- Which questions a room has seen is asked whenever questions are drawn: rounds between teams show them too.
create index journal_question_shown_between_teams on journal (type, contest, number)
    where type in (
        'warmup.questionShown',
        'obstacle.questionShown',
        'acceleration.questionShown',
        'finish.questionShown',
        'tiebreak.questionShown',
        'audience.questionShown');
