-- Which questions were asked is looked up over all contests; of a thousand answers a contest has a few of these.
create index journal_question_shown on journal (contest, number) where type = 'goldenbell.questionShown';
