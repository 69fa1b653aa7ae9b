# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Your participants
desk-empty = You have no participants yet.
desk-none-chosen = No participants match your choice.
desk-count =
    { $all ->
        [one] { $shown } of { $all } participant
       *[other] { $shown } of { $all } participants
    }
desk-name = Name
desk-stage = Stage
desk-next = Next occasion
desk-week = Hours this week
desk-hours-of = { $done } of { $goal }
desk-hours-this-week = { $done } of { $goal } hours this week
desk-seen = Last there
desk-not-seen =
    { $days ->
        [one] Not in { $days } day
       *[other] Not in { $days } days
    }
desk-attention = To do
desk-to-judge =
    { $count ->
        [one] { $count } absence to judge
       *[other] { $count } absences to judge
    }
desk-to-confirm =
    { $count ->
        [one] { $count } check-in to confirm
       *[other] { $count } check-ins to confirm
    }
desk-unanswered =
    { $count ->
        [one] { $count } unanswered message
       *[other] { $count } unanswered messages
    }
desk-show = Show
desk-show-all = All participants
desk-show-waiting = Only those with something to do
desk-all-stages = All stages
desk-filter = Show the choice
desk-protected = Protected identity

## One participant
desk-back = Your participants
desk-saved = Saved.
desk-language = Language
desk-write = Write a message
desk-invite = Make a sign-in code
desk-stage-none = No stage
desk-stage-save = Save the stage
desk-level = Swedish in the instructions
desk-level-hint = How hard the Swedish is that the participant reads.
desk-level-as-stage = As the stage says
desk-level-as-stage-is = As the stage says: { $level }
desk-level-save = Save the level
desk-hours = Hours a week
desk-hours-hint = 0 to { $most }. Leave it empty for the programme's hours: { $hours }.
desk-hours-bad = Write a number of hours from 0 to { $most }, for example 20 or 37.5.
desk-hours-save = Save the hours
desk-schedule = Schedule this week and next
desk-schedule-empty = Nothing is planned.
desk-day = Day
desk-time = Time
desk-activity = Activity
desk-site = Site
desk-change = Change
desk-cancelled = Cancelled. { $why }
desk-moved = Moved
desk-goals = Goals
desk-goals-none = There are no goals at this stage.
desk-own-words = In her own words
desk-own-words-none = The participant has written nothing about her goal.
desk-milestone = Milestone
desk-progress = Progress
desk-mark-title = Change
desk-progress-to-come = To come
desk-progress-under-way = Under way
desk-progress-reached = Reached

## Attendance, and judging it
desk-attendance = Attendance
desk-attendance-caption = The last four weeks
desk-attendance-empty = No occasions in the last four weeks.
desk-occasion = Occasion
desk-voice-participant = Participant
desk-voice-supervisor = Supervisor
desk-voice-you = Counsellor
desk-outcome = What counts now
desk-judge-title = Your judgement
desk-nothing-said = Nothing
desk-said = { $outcome }, { $at }
desk-said-in = Came { $at }. { $how }
desk-said-out = Left { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = Reason: { $reason } ({ $at })
desk-unconfirmed = Not confirmed
desk-judge-label = Judge { $activity }, { $day }: { $name }
desk-judge-choose = Choose
desk-judge = Judge
desk-judge-choose-first = Choose what counts first. Then press Judge.
desk-judge-not-yet = The occasion has not begun. You can only judge an absence with a reason, sickness, or that we cancelled.
desk-undo = Undo the judgement
desk-undone = The judgement is taken back. It stays in the history.
desk-undo-nothing = There is no judgement to undo.

## What to follow up
desk-follow-up-title = To follow up
desk-follow-up-what = What participants say is wrong, absences that nobody has judged, and check-ins that no supervisor has confirmed. The oldest come first.
desk-follow-up-empty = Nothing waits for you.
desk-follow-up-count =
    { $count ->
        [one] { $count } occasion waits
       *[other] { $count } occasions wait
    }

## Contests
desk-contest-says = Says that it is wrong: { $what }
desk-contest-first = The participant says that it is wrong. Answer in words, then decide.
desk-answer = Answer and decide
desk-answer-words = Your answer to the participant
desk-answer-hint = The participant reads the answer. Write simply.
desk-answer-outcome = What counts?
desk-answer-stands = It stands as it is: { $outcome }
desk-answer-no-words = Write an answer to the participant.
desk-answer-nothing-stands = Nobody has judged it yet. Choose what counts.
desk-answer-answered = It has been answered already.
desk-answered = Answered { $at }
desk-not-remembered = Does not remember when they left
desk-contests = Say that it is wrong ({ $count })
desk-contest-age =
    { $days ->
        [one] waiting for { $days } day
       *[other] waiting for { $days } days
    }
desk-to-answer =
    { $count ->
        [one] { $count } objection to answer
       *[other] { $count } objections to answer
    }
