# English. The Japanese file, ja.ftl, has the same messages and variables.

## Words

role-mentor = mentor
role-mentee = mentee
role-observer = observer
stage-theme = theme
stage-questions = questions
stage-advice = advice
stage-reflection = reflection
stage-closed = closed
visibility-private = private
visibility-community = open to the community
visibility-public = public
list-last = { $first } and { $last }
question-run = Q{ $first } to Q{ $last }
action-number = action { $number }
action-due = , due { $day }
ago-yet = yet to come
ago-moment = just now
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
}
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
}
ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
}
ago-weeks = { $count ->
    [one] 1 week ago
   *[other] { $count } weeks ago
}
ago-months = { $count ->
    [one] 1 month ago
   *[other] { $count } months ago
}
ago-years = { $count ->
    [one] 1 year ago
   *[other] { $count } years ago
}
picture-time-line = Timeline
picture-others = others
picture-stage = stage
picture-pause = pause
picture-silence = The longest time without a letter{ $pauses ->
    [0] {""}
   *[other] , announced pauses aside
}: { $span }, { $from } to { $to }
picture-ledger = + answered   ~ in part   ? open   - passed   > put differently   x taken back
picture-ledger-optional = o optional
span-moment = a minute
span-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
span-hours = { $count ->
    [one] 1 hour
   *[other] { $count } hours
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count } days
}

## Turns and expectations

turn-of = it is { $name }'s turn
turn-closed = the practice is closed
turn-paused = the practice is paused until { $until }
expect-anything = { $name } may write
expect-theme = { $name } brings the theme
expect-answer = { $name } answers { $questions }
expect-ask = { $name } asks clarifying questions
expect-rephrase = { $name } puts { $questions } differently
expect-advise = { $name } offers experience and advice
expect-report = { $name } tells what came of it
expect-report-on = { $name } reports on { $actions }
expect-reflect = { $name } looks back on how it is going

## Showing a practice

opened-at = opened { $at }
standing = Stage: { $stage }; { $turn } (since { $since })
standing-closed = Closed by { $name } on { $at }
terms-rhythm = a reply within { $span }
terms-rounds = a look back after { $count ->
    [one] 1 round
   *[other] { $count } rounds
}
terms-when-quiet = when it goes quiet: { $text }
terms-proposed = proposed: { $visibility }
terms-joint = {", "}
withdrawn = (taken back)
amended = (corrected)
undone = (undone)
version = As written on { $at } (version { $number }):
version-corrected = As corrected on { $at } (version { $number }){ $why }:
version-now = As corrected on { $at }{ $why }:
version-why = {", "}“{ $why }”
held = (more to come)
part-theme = Theme:
part-why = Why:
part-advise = Advice:
part-act = Action { $number } ({ $owner }{ $due }):
part-answer = A{ $number }:
part-answer-partial = A{ $number } (in part):
part-pass = Q{ $number } passed, to be put differently:
part-done = Action { $number }, done:
part-not-done = Action { $number }, not done:
part-report = Action { $number }, progress:
part-reflect = Looking back:
part-learn = Learned:
part-park = Put aside, { $number }:
part-unpark = Taken up again, { $number }:
part-skip = Nothing to add.
part-reopen = Opened again:
part-agree = Agreed:
part-propose = Proposed:
part-pause = Pause until { $until }.
part-close = Closing:
part-amend = Corrects { $place }.
part-withdraw = Takes { $place } back.
part-undo = Undoes { $place }.
question-optional = optional
question-instead = instead of Q{ $number }
question-replaced = put differently as Q{ $number }
question-open = open
question-partial = answered in part
question-answered = answered
question-passed = passed, to be put differently
question-put-differently = put differently
question-withdrawn = taken back
action-open = open
action-overdue = overdue
action-done = done
action-not-done = not done
action-withdrawn = taken back
no-questions = No questions yet.
no-actions = No actions yet.
none-since = Nothing has been written since { $day }.

## Lists

list-waiting = {" "}for { $span }
list-open = { $stage }; { $turn }{ $since }
list-closed = closed on { $day }
list-standing = { $stands }{ $questions ->
    [0] {""}
    [one] ; 1 open question
   *[other] ; { $questions } open questions
}{ $actions ->
    [0] {""}
    [one] ; 1 open action
   *[other] ; { $actions } open actions
}
next-turn = { $turn } (since { $since })
awaits = For you, { $name }
awaits-nothing = Nothing is waiting for you, { $name }.
awaits-others = For others
awaits-all = Open practices
turn-nobody = nobody
value-word = { $word } ({ $name })
nobody-called = Nobody called { $name } takes part in any practice here.
only-closed-listed = { $count ->
    [one] The only practice is closed
   *[other] All { $count } practices are closed
}: mentor list --closed{ $in } shows what is closed.
none-of-all-listed = No practice is like that.
succession-title = , “{ $title }”
succession-earlier = Goes on from { $id }{ $title }
succession-later = Followed by { $id }{ $title }
none-listed = No practices match. To see them all: mentor list --all{ $in }
no-practices-yet = No practices yet. To open one, for example: mentor new "Market stall" --mentor mori --mentee ito{ $in }
welcome =
    mentor carries a written mentoring practice through its stages.

    Open one:      mentor new "Market stall" --mentor mori --mentee ito
    Then:          mentor reply
    Look back:     mentor review
    All commands:  mentor --help

## Receipts

receipt-joint = {"; "}
receipt = { $parts }; { $turn }
opened = opened “{ $title }”; { $turn }
opened-with = { $name }: { $parts }
made-sessions = created { $path }
understood = “{ $text }” is { $meant }.
quoted-words = “{ $words }”
took-say = { $count ->
    [one] 1 word
   *[other] { $count } words
}
took-characters = { $count ->
    [one] 1 character
   *[other] { $count } characters
}
took-nothing = nothing
took-theme = the theme { $theme }
took-ask = { $count ->
    [one] 1 question, { $questions }
   *[other] { $count } questions, { $questions }
}
took-number = { $questions }, { $words }
took-answer = an answer to Q{ $number } { $question }
took-answer-partial = part of an answer to Q{ $number } { $question }
took-answer-again = more of an answer to Q{ $number } { $question }, answered before
took-pass = Q{ $number } { $question } passed
took-whose = {" "}({ $name }'s)
took-act = action { $number } { $action }{ $whose }{ $due }
took-done = action { $number } done { $action }{ $whose }
took-not-done = action { $number } not done { $action }{ $whose }
took-report = an update on action { $number } { $action }{ $whose }
took-advise = advice
took-reflect = a look back
took-learn = { $count ->
    [one] something learned
   *[other] { $count } things learned
}
took-park = { $count ->
    [one] a topic put aside
   *[other] { $count } topics put aside
}
took-unpark = { $count ->
    [one] a topic taken up again
   *[other] { $count } topics taken up again
}
took-skip = nothing to add
took-agree = an agreement
took-propose = a proposal
took-pause = a pause until { $day }
took-quote = { $count ->
    [one] a quotation
   *[other] { $count } quotations
}
took-quote-of = { $count ->
    [one] a quotation of { $names }
   *[other] { $count } quotations of { $names }
}
took-quote-name = { $name }
took-close = the close
took-reopen = opened again
took-amend = corrected #{ $number }: { $parts }
took-withdraw = letter #{ $number } taken back
took-undo = undid #{ $number } ({ $parts })

## What was seen in a letter

remark-at = line { $line }, column { $column }: { $what }
remark-no-such-question = there is no Q{ $number } ({ $asked ->
    [0] no question was asked yet
    [one] 1 question was asked
   *[other] { $asked } questions were asked
}), so this is kept as plain words
remark-own-question = Q{ $number } is your own question, so this is kept as plain words
remark-answered-before = Q{ $number } was answered before, and in the latest round Q{ $place } is number { $number }, so this is kept as plain words. “A{ $place }:” answers Q{ $place }, “A{ $number } (again):” adds to Q{ $number }.
remark-which-question = this may be an answer, but { $questions } are open, so it is kept as plain words. To answer Q{ $first }, begin with “A{ $first }:”.
remark-nothing-to-answer = no question is open, so this is kept as plain words
remark-no-such-action = there is no action { $number } ({ $taken ->
    [0] none was taken on yet
    [one] 1 was taken on
   *[other] { $taken } were taken on
}), so this is kept as plain words
remark-which-action = this may be about an action, but actions { $actions } are open, so it is kept as plain words. Begin with “Done { $first }:”, for example.
remark-nothing-to-report = none of your actions is open, so this is kept as plain words
remark-action-exists = there is an action { $number } already, so this is kept as plain words. “Done { $number }:” or “Report { $number }:” says how it went, “Action:” takes on a new one.
remark-others-action = action { $number } { $action } is { $name }'s
remark-bad-option = “({ $option })” was not understood, and is kept with the words
remark-not-alone = “{ $mark }” counts only on a line of its own, with a colon, so this is kept as plain words
remark-no-words = nothing follows “{ $mark }”, so it is kept as plain words
remark-doubtful-list = { $count ->
    [one] a list of 1 item that may or may not answer { $questions },
   *[other] a list of { $count } items that may or may not answer { $questions },
} so it is kept as plain words. Put “A{ $first }:” before an item to answer Q{ $first }.
remark-doubtful-questions = a list of { $count ->
    [one] 1 item that asks,
   *[other] { $count } items that ask,
} while questions are waiting for you, so it is kept as plain words. Put “Q:” before an item to ask it.
remark-lost-marks = { $count ->
    [one] 1 line begins with “?”, perhaps a list number that was lost on the way; it is
   *[other] { $count } lines begin with “?”, perhaps list numbers that were lost on the way; they are
} kept as plain words
remark-not-for-observers = “{ $mark }” is for the mentor and the mentee, so this is kept as plain words
remark-no-question = no question was found. Put “Q:” before a sentence to ask it.
remark-pass-in-words = this reads like a pass, but is kept as plain words. To pass Q{ $number }, begin with “Pass { $number }:”.
remark-asks = { $count ->
    [one] 1 sentence asks something and has no number. To give it one
   *[other] { $count } sentences ask something and have no number. To give them one
}: mentor number { $exchange }{ $as }
remark-refused = { $why } This is kept as plain words.
hint-still-open = Still open: { $questions }
hint-reflect = { $count ->
    [one] 1 round
   *[other] { $count } rounds
} without a look back; it may be time for one: mentor reflect { $id }{ $as }
note-two-in-one = { $questions } may hold two questions; one at a time is easier to answer.
note-many-questions = This round has { $count } questions; fewer at a time are easier to answer well.
note-advice-first = This is advice before any question. Asking one or two first often changes the advice: mentor guide questions
note-over-pace = { $count } replies in a row came much faster than agreed. There is no hurry: take the time you need.
note-silence = This reply took { $lasted }; agreed was { $span }. Nothing is lost by that; if the rhythm does not fit any more: mentor agree { $id } --rhythm { $rhythm }{ $as }
hint-theme = No theme yet. A paragraph that begins with “Theme:” sets one.
left-open-action = action { $number }
hint-left-open = Left open: { $left }
hint-to-words = Read wrongly? mentor amend { $exchange } --to-words{ $as } records it as plain words.
hint-review = Look back on it: mentor review { $id }{ $in }
hint-closed-ask = The question is on record. After the close, nobody is expected to answer it.
hint-ask = Next, { $name } asks: mentor ask { $id }{ $as }
hint-next-reply = Next, { $name } replies: mentor reply { $id }{ $as }
hint-bring-theme = Next, { $name } brings the theme: mentor reply { $id } -m "Theme: ..."{ $as }

## The retrospective

review-title = Retrospective: { $title }
review-span = { $mentor } (mentor) and { $mentee } (mentee), { $first } to { $last }, { $days ->
    [one] 1 day
   *[other] { $days } days
}
review-letters = { $total ->
    [one] 1 letter
   *[other] { $total } letters
}: { $mentor } { $of-mentor }, { $mentee } { $of-mentee }{ $of-observer ->
    [0] {""}
   *[other] , others { $of-observer }
}
review-closed = Closed by { $name } on { $at }
review-stage = Stage: { $stage }; { $turn }, for { $span }
review-themes = How the theme moved
review-no-theme = No theme yet.
drift-first = At first
drift-turning = Turning point
drift-last = Latest
drift-wordings = { $count } wordings in all
review-before-after = Before and after, in { $name }'s words
review-before = Before
review-after = After
review-stages = Who wrote how much
review-share = { $stage }: { $letters ->
    [one] 1 letter
   *[other] { $letters } letters
}, { $mentor } { $of-mentor }%, { $mentee } { $of-mentee }%
review-as-model = (the { $who } leads, as is usual here)
review-voice = in all: { $mentor } { $of-mentor }%, { $mentee } { $of-mentee }%
review-taken-up = What was taken up
taken-up-quoted = { $name } quotes { $from }:
taken-up-numbered = { $name } makes a question of { $from }:
review-more = and { $count } more
review-questions = The questions that carried it
review-question-figures = { $asked } asked{ $answered ->
    [0] {""}
   *[other] , { $answered } answered
}{ $replaced ->
    [0] {""}
   *[other] , { $replaced } put differently
}{ $passed ->
    [0] {""}
   *[other] , { $passed } passed
}{ $open ->
    [0] {""}
   *[other] , { $open } open
}{ $optional ->
    [0] {""}
   *[other] , { $optional } optional
}
reasons = {" "}({ $reasons })
reasons-joint = {"; "}
reason-longest-answer = the longest answer
reason-answered-again = answered again in #{ $number }
reason-quoted = quoted
reason-put-differently = Q{ $number }, passed, in other words
reason-no-answer = no answer on record
reason-not-answered-yet = no answer on record yet
reason-answered-in-part = answered in part
reason-passed = passed and not yet put differently
review-wording = judging by the wording, { $name } asked { $kinds }
review-open-questions = { $count ->
    [one] 1 open question ({ $questions })
   *[other] { $count } open questions ({ $questions })
}
review-closed-questions = { $count ->
    [one] 1 question that yes or no would answer ({ $questions })
   *[other] { $count } questions that yes or no would answer ({ $questions })
}
review-choice-questions = { $count ->
    [one] 1 question that offers a choice ({ $questions })
   *[other] { $count } questions that offer a choice ({ $questions })
}
review-double = Two questions in one: { $questions }
review-advice = Advice, what was tried, and what came of it
review-before-advice = Without advice on record before them
review-action = Action { $number }, { $owner }{ $due } ({ $status }):
review-reflections = Looking back along the way
review-no-look-back = { $rounds } rounds without one, #{ $from } to #{ $to } ({ $agreed ->
    [0] usual
   *[other] agreed
}: every { $due })
review-learned = Learned
review-closing = Closing words
review-thanks = Thanks
review-after-close = After the close: { $count ->
    [one] 1 letter
   *[other] { $count } letters
}, the last from { $name } on { $day }
review-went-well = What went well
well-put-differently = What was passed was put in other words: { $pairs }.
well-pair = Q{ $passed } as Q{ $again }
well-rounds-answered = Every question of { $places } was answered.
well-within-rhythm = { $within } of { $of } replies came within the time agreed on at that point.
well-questions-first = { $name } asked { $questions } questions before the first advice (#{ $advice }), and { $answered } of them had been answered.
well-reported-back = { $of ->
    [one] The one action was reported on.
   *[other] { $reported } of { $of } actions were reported on.
}
well-mentee-led = { $name } wrote the larger part where the mentee is to lead: { $stages }.
well-announced = Away, as announced: { $spans }.
well-span = { $from } until { $to }
review-whole = In full
review-all-themes = Every wording of the theme
review-all-questions = Every question and answer
review-in-full = All of it: mentor review { $id }{ $in } --full
review-afterwards = After the close
carried-nothing = The earlier practice left nothing open to carry over.
review-carried-over = Carried over
review-open-now = Open now
carried-question = Q{ $number }
left-parked = Put aside: { $text }
review-replies = Reply times
review-reply = { $name }: half of the replies within { $median }, the longest after { $longest }
pace-when-quiet = What you agreed to do when it goes quiet: { $text }
pace-agreed = {" "}(agreed: within { $span })
pace-over = { $replies } replies in a row came within { $within }{ $agreed }. There is no hurry: take the time you need.
pace-silence = No letter from { $name } for { $lasted }{ $agreed }. A line to ask how things are may be welcome.
pace-was-silent = The longest wait for a letter was { $lasted }{ $agreed }.
review-talk = For the two of you to talk over
talk-nothing-learned = What does each of you take with you? (Nothing is marked “Learned:” yet.)
talk-unanswered = No answer on record: { $questions }. Did an answer come up elsewhere, or is one still wanted?
talk-not-done = Action { $number } was not done. What came first, and what does that tell you?
talk-drift = The theme changed between { $places }. What moved it?
talk-no-look-back = { $rounds } rounds went by without a look back, #{ $from } to #{ $to } ({ $agreed ->
    [0] usual
   *[other] agreed
}: every { $due }). How did it go for each of you?
talk-silence = The longest wait for a letter was { $lasted }{ $agreed }. What was going on then, and would a line have been welcome?
talk-over-pace = { $replies } replies in a row came within { $within }{ $agreed }. Does the pace leave both of you time to try things?
talk-balance = In the { $stage } stage { $other } wrote more than { $name }; often it is the other way round. Did it suit you both?
talk-closed-questions = Yes or no would answer { $questions }, asked by { $name }. Which would tell more in other words?
talk-advice = Nothing is marked as an action after the advice in { $places }. What came of it?
talk-parked = Still put aside: { $text }. Would you like to take it up, and when?
review-table-of-one = A table needs several practices: mentor review --all --format csv{ $in }
across-title = Practices together
across-span = { $count ->
    [one] 1 practice
   *[other] { $count } practices
}, { $closed } closed, { $first } to { $last }
across-look-first = Where to look first
across-late = no word from { $name } for { $span }{ $agreed }
across-overdue = { $count ->
    [one] 1 action
   *[other] { $count } actions
} overdue
across-look-back = { $count } rounds without a look back
across-nothing-learned = closed, with nothing marked “Learned:”
across-waiting = Waiting for
across-waits = { $name } ({ $role }), for { $span }
across-yet = #{ $number } is dated later than now
across-stages = Where they stand
across-mentors = mentors: half of { $count } replies within { $median }, the longest after { $longest }
across-mentees = mentees: half of { $count } replies within { $median }, the longest after { $longest }
across-left-open = What stays open
across-questions = Questions: { $open } of { $asked } with no full answer on record
across-actions = Actions: { $open } of { $taken } open{ $overdue ->
    [0] {""}
   *[other] , { $overdue } overdue
}{ $dropped ->
    [0] {""}
   *[other] , { $dropped } not done
}
across-parked = Topics put aside: { $count }
across-more = and { $count } more
development = How { $name }'s mentoring develops, over { $count } closed practices in their order
development-row = { $what }: { $values }
development-questions-first = questions before the first advice
development-open = open questions, of those whose wording tells
development-put-differently = passed questions put differently
development-reported = actions reported back
development-reply = half of the replies within
development-balance = share of what was written, { $stage }
review-next = Next
next-after-close = To go on from here: mentor new --follows { $id }{ $in }
next-after-close-open = To go on from here, with what was left open: mentor new --follows { $id }{ $in } --carry-over

## Leaving

alias-mentor = Mentor
alias-mentee = Mentee
alias-observer = Observer { $number }
alias-person = Person { $letter }
calendar-action = Action { $number } for { $owner } in “{ $title }” ({ $id })
export-written = Written: { $path }
note-kept = Noted, for your eyes only: { $path }
note-none = No notes yet. To write one: mentor note { $id } -m "..."{ $in }
note-no-home = There is no place for notes: neither HOME nor XDG_DATA_HOME is set.
export-private = “{ $title }” is private: only { $mentor } and { $mentee } read it.
hint-export-private = To export it for yourself all the same: --include-private. To agree on something else: mentor agree { $id } --visibility community{ $as }
export-not-public = “{ $title }” is open to the community, not to everyone.
export-one-sided = “{ $title }” holds what both wrote, and { $name } has not agreed yet to make it { $visibility }.
agree-proposed = { $by } proposes to make it { $proposed }; until { $name } agrees, it stays { $visibility }.
hint-export-one-sided = { $name } can agree with: mentor agree { $id } --visibility { $word } --as { $who }{ $in }
export-withdrawn = Words that were taken back or corrected are still in it. To leave them out: --without-withdrawn
hint-export-not-public = Without --public it is exported for the community. To agree on more: mentor agree { $id } --visibility public{ $as }
export-which-format = Which format?
export-alias-file = { $place }: this line is not of the form WORD=NAME.
edition-not-a-name = “{ $name }” is not a valid name for a person.
edition-same-person = Both would be called “{ $name }”. Give each an alias of their own; a name that is part of the other's needs one too.
publication-exists = { $path } already exists.
hint-publication-exists = To replace it: --force
publication-other-files = { $path } holds other files, so no site is written into it.
hint-publication-other-files = Name a new or an empty folder.
site-title = Practices
site-index = All practices
site-count = { $count ->
    [one] 1 practice
   *[other] { $count } practices
}
site-standing = { $stage }, { $letters ->
    [one] 1 letter
   *[other] { $letters } letters
}
site-written = { $count ->
    [one] 1 practice written.
   *[other] { $count } practices written.
}
site-left-out = { $count ->
    [one] 1 may not be read, and was
   *[other] { $count } may not be read, and were
} left out: { $ids }
site-nothing = { $count ->
    [0] There are no practices.
    [one] The practice may not be read by others.
   *[other] None of the { $count } practices may be read by others.
}
hint-site-nothing = To agree on who may read one: mentor agree { $id } --visibility community{ $as }
redaction-replaced = Replaced:
redaction-alias = { $word } → { $alias } ({ $count ->
    [0] not found
    [one] once
   *[other] { $count } times
})
redaction-left = Check these before you pass it on; they may still tell who it is:
redaction-none-left = No other name, mail address, telephone number or link was recognised. What somebody tells may still give them away: read it once more.
redaction-hint = To replace one, add --alias, the word, = and its new name. This is only a guess: read it yourself before you share it.
redaction-title = title
sign-name = name
sign-mail = mail
sign-telephone = telephone
sign-link = link

## Prompts

choose-practice = Practice (arrow keys, Enter; Esc cancels)
choose-writer = Author (arrow keys, Enter; Esc cancels)
ask-title = Title
ask-title-or-same = Title (leave it empty to keep the earlier one)
ask-mentor = Mentor
ask-mentee = Mentee
ask-theme = Theme (optional)
ask-why = Why this theme (optional)
ask-rhythm = A reply within, such as 12h, 3d or 2w (optional)
ask-when-quiet = What to do when it goes quiet (optional)
ask-visibility = Who may read it (arrow keys, Enter; Esc cancels)
choose-draft = Draft (arrow keys, Enter; Esc cancels)
confirm-withdraw = Take back letter #{ $number }? A trace of it stays
confirm-drop = Drop { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}? This can't be undone
confirm = { $question } [y/N]
confirm-yes = y yes
confirm-no = n no
confirm-again = Please answer y or n.
cancelled = Cancelled. Nothing was changed.
doubt = This can be read in more than one way. Read it as
doubt-answers = answers
doubt-questions = questions
doubt-words = plain words
decide = What would you like to do
decide-send = Send it
decide-edit = Edit it again
decide-keep = Keep it as a draft
preview = As { $name } ({ $role }), in “{ $title }”:
preview-new = “{ $title }” would be opened without a first letter; { $turn }
preview-left = left unanswered: { $questions }
preview-turn = then { $turn }
## Drafts

draft-line = { $draft }  { $practice }  { $words }
draft-not-utf8 = (not UTF-8, to be converted)
draft-of-none = (no practice)
draft-age = , { $span } ago
drafts-none = No drafts.
hint-drafts = { $count ->
    [one] To take it up again
   *[other] To take the last one up again
}: mentor reply --resume={ $draft }; to drop it: mentor drafts --drop { $draft }
no-such-draft = There is no draft { $draft }.
which-draft = Which draft?
hint-which-draft = The last one: mentor reply --resume={ $draft }
drafts-dropped = { $count ->
    [one] 1 draft dropped
   *[other] { $count } drafts dropped
}
not-confirmed = Dropped drafts can't be recovered.
hint-confirm = To drop them all the same: --yes
nothing-agreed = Nothing has been agreed yet.
nothing-asks = No sentence there is a question without a number.
hint-nothing-asks = Any other sentence can be numbered too: add its words to the command.
nothing-to-undo = There is nothing of yours to undo here.
## The sheet in the editor

sheet-answer = A{ $number }:
sheet-report = Report { $number }:
sheet-action = Action { $number }: { $text } (how it went: “Done { $number }:”, “Not done { $number }:”, or “Report { $number }:” for progress)
sheet-standing = { $title } (stage: { $stage }); { $turn }
sheet-foot = What you type is sent, wherever it stands; what you leave as it is, is not.
sheet-answers =
    Write under a question, or answer by number: “{ $place }.” answers Q{ $number }.
    “Pass { $number }:” asks for it to be put differently.
sheet-answers-by-number =
    Write under a question, or answer by number: “A{ $number }:” answers Q{ $number }.
    “Pass { $number }:” asks for it to be put differently.
sheet-mentor =
    “Q:” or “1.” begins a question, “Advice:” advice, “Reflection:” a look back.
    The rest is taken as it is written.
sheet-mentor-asked = “Q:” begins a question of yours, “Advice:” advice.
sheet-mentee = “Action: ask three customers (due Friday)” takes on an action; “Q:” asks back.
sheet-theme = “Theme:” says what you would like to talk about, “Why:” under it why now.
sheet-observer =
    You write from outside: “Advice:” for your own experience, “Learned:” for what
    you take with you.
sheet-ask = Each sentence that asks is a question, and so is each item of a list; the rest is words.
sheet-act = Each item of a list, or all of it, is an action; “(due Friday)” at its end sets the day.
sheet-report-on =
    Begin with “Done { $number }:” or “Not done { $number }:”; both are fine.
    “Report { $number }:” is for progress.
sheet-advise =
    All of it is advice. What you went through yourself helps most; what to make of
    it is theirs to say.
sheet-reflect =
    How is it going between the two of you: what helps, what is missing?
    “Learned:” is for what you learned.
sheet-close =
    Begin with what you learned: “Learned:”, once for each thing.
    The rest are your closing words.
sheet-reopen = A few words on why it goes on.
sheet-park =
    Each item of a list, or all of it, is a topic for later; “mentor unpark” takes
    it up again.
sheet-unpark = What would you like to say about the topic now?
sheet-amend =
    What is here replaces what you wrote. What was answered or built on since can be
    reworded, but not removed.

## Checking

checked = { $files ->
    [one] 1 file
   *[other] { $files } files
} checked, { $faults ->
    [0] no faults
    [one] 1 fault
   *[other] { $faults } faults
}
repaired = { $path }: the torn end ({ $bytes ->
    [one] 1 byte
   *[other] { $bytes } bytes
}) was cut off and is kept in { $aside }
fault-too-large = { $bytes } bytes; a practice has at most { $largest } MiB
fault-not-utf8 = not UTF-8 from here on
fault-not-utf8-hint = Convert it, for example: iconv -f SHIFT_JIS -t UTF-8
fault-nul = a NUL character
fault-bare-cr = a carriage return that does not end a line
fault-conflict = a conflict marker: two versions of this file were not merged
fault-conflict-hint = Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter.
fault-syntax = not valid TOML: { $message }
fault-syntax-hint = Mend that line by hand; if the end of the file was lost: mentor check --repair { $path }
fault-syntax-by-hand = Mend that line by hand.
fault-newer = format { $format }, which is newer than this version of mentor
fault-newer-hint = Update mentor; the file is fine.
fault-format = format { $format } does not exist; mentor reads format 1
fault-missing = “{ $key }” is missing
fault-missing-in = “{ $key }” is missing in this { $table }
fault-unknown-key = unknown key “{ $key }”
fault-known-keys = Known here: { $keys }
fault-type = “{ $key }” must be { $expected }, not { $found }
fault-value = “{ $key }” can't be “{ $found }”
fault-no-kind = this part does not say what it does
fault-two-kinds = this part has both “{ $one }” and “{ $other }”; make it two parts
fault-other-name = the id is “{ $id }”, but the file is { $file }.toml
fault-other-name-hint = Rename the file to { $id }.toml, or correct the id.
fault-id-twice = a second exchange { $id }, with different content
fault-id-twice-hint = Exchanges are never changed once written. Delete the one that was edited.
type-string = a string
type-integer = a whole number
type-boolean = true or false
type-datetime = a date-time with an offset, such as 2026-11-22T09:00:00+09:00
type-date = a date, such as 2026-12-01
type-tables = [[…]] tables
value-practice-id = An id has 1 to 64 of a-z, 0-9, - and _, a letter or digit first.
value-exchange-id = An exchange's id has 8 characters of 0-9 and a-z without i, l, o and u.
value-ref = Such as h4t9w2mz, or h4t9w2mz.2 for its second question or action.
value-item-ref = Such as h4t9w2mz.2, for the second question or action of exchange h4t9w2mz.
value-name = A name is one line of at most 100 characters, and not “mentor”, “mentee” or “observer”.
value-stage = One of theme, questions, advice, reflection. (Only mentor close sets closed; list takes it too.)
value-rhythm = Such as 12h, 3d or 2w.
value-span = Such as 12h, 3d, “3 days” or 2w.
value-day = Such as 2026-12-01, 12/1, Friday or “in 3 days”.
value-past-day = Such as 2026-11-20, 11/20, yesterday or “last Friday”.
value-time = Such as “2026-11-22 09:00”, “yesterday 18:30” or 20:15.
value-visibility = One of private, community, public.
value-positive = A whole number, 1 or more.
value-moment = The calendar has no such day or time.
value-one-of = One of { $values }.
value-stage-of = One of { $values }; only mentor close closes a practice.
value-turn = mentor, mentee, nobody, or a name.
value-owner = mentor, mentee, or the name of one of the two.
value-export-format = Give --format html, markdown, json, toml, csv, ics or mbox, or a file by its extension: -o page.html
value-alias = Of the form WORD=NAME, such as --alias "Fern Lane=the market"; in a file, one on each line.

## What went wrong

error = mentor:
draft-kept = Your text is kept. To go on with it: mentor reply --resume={ $draft }
draft-kept-author = Your text is kept. To go on with it, add --as and a name: mentor reply --resume={ $draft }
draft-kept-opening = Your text is kept. To go on with it, add { $lacks ->
    [TITLE] a title
   *[other] { $lacks } and a name
}: mentor new --resume={ $draft }
draft-not-kept = Your text could not be kept in a file. Here it is:
kept-for-later = Nothing was sent.
no-such-words = No letter has the words “{ $words }”.
hint-no-such-words = Copy them from it, perhaps shortened by “...”; words from elsewhere are quoted in the text, by a line that begins with >.
draft-in-use = The draft { $path } is open elsewhere.
sent-already = It was sent already, as { $exchange }; nothing was added.
editor-fallback = Neither VISUAL nor EDITOR is set; opening { $command }.
no-sessions = There is no folder of practices here or in a folder above.
no-such-folder = There is no folder { $path }.
hint-no-such-folder = It was named by --sessions, MENTOR_SESSIONS or the configuration file; mentor new creates it.
hint-no-sessions = Open a practice with mentor new, or name the folder with --sessions.
no-practices = There are no practices yet.
none-open = No practice is open.
hint-list-closed = Name a closed one; mentor list --closed{ $in } shows them.
no-such-practice = No practice has “{ $words }” in its id or title.
hint-list = mentor list --all{ $in } shows every practice.
ambiguous-practice = Several practices have “{ $words }” in their id or title:
which-practice = Which practice?
hint-name-practice = Name one of them, or set MENTOR_PRACTICE.
practice-exists = There is a practice { $id } already.
hint-exists = Choose another title.
unknown-person = { $name } is not part of this practice ({ $participants }).
hint-as-observer = To comment from outside: --as { $who }
who-is-writing = Who is writing? ({ $participants })
hint-as = Say it with --as { $mentor } or --as { $mentee }, with MENTOR_AS, or with “me” in the configuration file.
not-a-name = “{ $name }” is not a valid name.
no-such-exchange = There is no letter { $id } in this practice.
hint-exchange = A letter goes by its number, such as 2, or by its id.
hint-show = mentor show { $id }{ $in } lists them with their ids and numbers.
no-text = There is no text.
hint-text = Pass it with -m, with -F and a file, or by a pipe (a bare word is taken for a practice); on a terminal, set EDITOR.
piped-too = The text is given already, and something is piped in as well.
hint-piped-too = Leave one of the two out. Nothing was read from the pipe; to leave it alone: < /dev/null
empty-edit = The text was empty, so nothing was sent.
new-missing = { $flag } is missing.
hint-new = For example: mentor new "Market stall" --mentor mori --mentee ito
new-not-a-name = { $flag }: “{ $name }” is not a valid name.
standard-input = standard input
input-not-utf8 = { $place }:{ $line }:{ $column }: not UTF-8
input-converted = { $place }: converted from { $charset } to UTF-8.
hint-convert = { $count ->
    [0] Its charset is not known here. To convert it, put its name in the place of CHARSET:
    [one] It is probably { $charsets }. To convert it:
   *[other] { $charsets } are possible. To convert it, take the one that reads well:
}
draft-kept-as-it-came = What came is kept as it is; mentor drafts lists it:
draft-not-kept-as-it-came = What came could not be kept.
input-too-large = { $place } is larger than { $largest } MiB.
editor-malformed = The editor “{ $command }” is not a valid command line.
editor-not-started = The editor “{ $command }” could not be started: { $reason }
editor-failed = The editor “{ $command }” failed ({ $status }), so nothing was sent.
recorded = It is recorded as { $id }; do not send it again.
output-failed = The result could not be printed: { $reason }
terminal-failed = The terminal failed: { $reason }
configuration-malformed = { $place }: { $message }
hint-configuration = The configuration file knows { $keys }.
bad-name = { $path } is not a valid name for a practice file.
not-a-file = { $path } is a link, a folder or a device, not a file; it is not opened.
store-busy = { $path } has been locked for ten seconds (process { $process }).
hint-try-again = Nothing was changed. Try again in a moment.
store-changing = Another program keeps changing { $path }.
store-not-back = { $path }: what was to be written could not be read back, so nothing was written.
store-too-large = { $path } would be larger than { $largest } MiB, which is more than a practice may have. Nothing was written.
hint-fault-here = This is a bug in mentor. Please report it, with the text that you sent.
store-unconfirmed = { $path }: written, but the disk did not confirm it: { $reason }
hint-unconfirmed = It is in the file; do not send it again. Check the disk.
store-reading = { $path } can't be read: { $reason }
store-writing = { $path } can't be written, and was not changed: { $reason }
store-locking = { $path } can't be locked: { $reason }
store-folder = { $path } can't be created: { $reason }
system-not-found = no such file or folder
system-permission = permission denied
system-full = the disk is full
system-read-only = the disk is read-only
system-file-too-large = the file would become too large
system-folder = it is a folder
system-not-a-folder = part of the path is not a folder
time-malformed = “{ $text }” is not a valid time.
time-skipped = “{ $text }” does not exist: it falls into the hour skipped by summer time.
hint-time = Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

## What the text form can't read

text-at = line { $line }, column { $column }: { $what }
text-empty = The text is empty.
text-no-question = there is no question { $number }; { $asked ->
    [0] none was asked yet
    [one] 1 was asked so far
   *[other] { $asked } were asked so far
}
hint-questions = mentor show{ $of } --questions{ $in } lists them.
text-which-question = Several questions are open ({ $questions }). Which one does this answer?
hint-which-question = Begin the answer with “A{ $number }:”, or pass --to { $number }.
text-nothing-to-answer = No question is waiting for your answer.
hint-reply = mentor reply{ $of }{ $as } writes a letter of any kind.
text-no-action = there is no action { $number }; { $taken ->
    [0] none was taken on yet
    [one] 1 was taken on so far
   *[other] { $taken } were taken on so far
}
hint-actions = mentor show{ $of } --actions{ $in } lists them.
text-which-action = Several actions are open ({ $actions }). Which one is this about?
hint-which-action = Begin with “Done { $number }:” or “Not done { $number }:”, or pass --to { $number }.
text-nothing-to-report = You have no open action to report on.
text-no-topic = there is no topic { $number }; { $parked ->
    [0] none was put aside yet
    [one] 1 was put aside so far
   *[other] { $parked } were put aside so far
}
hint-parked = mentor review{ $of }{ $in } lists what is put aside.
text-which-topic = Several topics are put aside. Which one is taken up?
hint-which-topic = Begin with “Unpark { $number }:”, or pass --to { $number }.
text-nothing-parked = No topic is put aside.

## What makes no sense

refused-same-person = The mentor and the mentee are both { $name }; a practice needs two people.
refused-alike-names = “{ $mentor }” and “{ $mentee }” are too much alike: nobody could tell the mentor from the mentee.
hint-alike-names = Add something that sets them apart, such as a family name or an initial.
refused-title = The title must be one line without tabs or other control characters, and not empty.
refused-follows-itself = A practice can't follow itself.
refused-id-taken = There is a letter { $exchange } already, with different content.
refused-out-of-order = The letter has number { $n }; after those before it, it needs { $least } or more.
refused-empty = The letter is empty: it has no parts.
refused-no-words = “{ $kind }” needs words.
refused-no-stage = A letter of the mentor or the mentee needs a stage.
refused-not-closed = The stage is “closed”, but nothing closes the practice.
refused-observer-stage = { $name } is an observer and can't move the stage.
refused-observer-part = { $name } is an observer; “{ $kind }” is for the mentor and the mentee.
hint-observer = Observers comment in plain words; --plain keeps marks as words.
refused-no-exchange = There is no letter { $exchange } before this one.
refused-no-question = There is no question { $place } before this letter.
refused-no-action = There is no action { $place } before this letter.
refused-own-question = Q{ $number } is your own question; it is for the other to answer.
refused-foreign-question = Q{ $number } is { $name }'s question; only { $name } can put it differently.
refused-answered = Q{ $number } is answered already.
refused-question-withdrawn = Q{ $number } was taken back.
refused-replaced = Q{ $number } was put differently. Answer Q{ $by } instead.
refused-action-withdrawn = Action { $number } was taken back.
refused-owner = { $name } is neither the mentor nor the mentee, so no action can be theirs.
refused-no-rounds = A look back can't be due after 0 rounds.
refused-pause-over = A pause until { $day } would be over already.
refused-two-closes = A letter can close the practice only once.
refused-not-closed-yet = The practice is not closed, so there is nothing to open again.
refused-words-not-there = Letter { $exchange } does not have those words.
hint-words-not-there = Copy them from it: mentor show --exchange { $exchange }{ $in }
refused-numbered = Those words are Q{ $number } already.
refused-no-topic = There is no topic { $place } before this letter.
refused-topic-withdrawn = Topic { $number } was taken back.
refused-topic-taken-up = Topic { $number } was taken up again already.
refused-built-on = Letter { $exchange } can't be undone any more: { $by } came after it.
hint-built-on = To correct it: mentor amend { $exchange }{ $as }. To take it back: mentor withdraw { $exchange }{ $as }
hint-correct-again = To correct once more: mentor amend { $exchange }{ $as }
refused-undoes-an-undo = { $exchange } is an undo. What it undid can be written again.
refused-closed = { $name } closed the practice on { $at }.
hint-follow-up = To write on after the close: mentor reply{ $of }{ $as }
refused-not-yours = Letter { $exchange } is { $name }'s; only { $name } can correct it or take it back.
refused-mends-mend = { $exchange } is a correction itself; correct the letter that it corrects.
refused-came-later = A correction of { $exchange } can't answer what came after it ({ $later }).
refused-already-withdrawn = Letter { $exchange } was taken back already.
refused-close-stands = Letter { $exchange } closed the practice, and can't be taken back.
hint-reopen = To go on all the same: mentor reopen{ $of }{ $as }
refused-amendment = A correction of { $place } names it first and then gives the new words; for one question, action or topic, one of the same kind.
refused-no-item = Letter { $exchange } has no question, action or topic { $number }{ $there ->
    [0] {""}
    *[other] : their numbers go up to { $there }
}.
hint-correct-whole = To correct all of it: mentor amend { $exchange }{ $as }
refused-pointed-at = Letter { $by } is about { $item ->
    [question] question
    [action] action
    *[topic] topic
} { $number } of { $exchange }, so a correction has to keep it in its place.
hint-pointed-at = To reword it alone: mentor amend { $exchange }.{ $number }{ $as }
refused-too-many = It is too late to add { $more } to { $exchange }: letter { $by } was built on it.
hint-letter-of-its-own = It can go in a letter of its own: mentor reply{ $of }{ $as }
quoted = “{ $text }”
refused-close-built-on = A correction can't take the close or the reopening out of { $exchange }: letter { $by } goes on from it.
refused-withdrawal = Taking letter { $exchange } back has to be all that a letter does.

## Usage

usage-unknown-argument = Unexpected argument “{ $argument }”.
usage-unknown-command = There is no command “{ $command }”.
usage-missing = Missing: { $argument }
usage-conflict = { $argument } can't be used with { $other }.
usage-not-utf8 = An argument is not UTF-8.
usage-values = { $argument } needs a value.
usage-value = { $argument } can't be “{ $value }”.
usage-did-you-mean = Did you mean { $suggestion }?
usage-help = For the options: mentor{ $command } --help

## Help

help-commands = Commands
help-arguments = Arguments
help-options = Options
help-everywhere = Global options
help-usage = Usage:
help-process =
    The process
      theme       new, reply         the mentee brings what it is about
      questions   ask, answer        the mentor asks until both see the same situation
      advice      advise             experience and advice
                  act, report        the mentee acts, and tells how it went
      reflection  reflect            both look back, every few rounds
      closed      close, review      what was learned, and the retrospective
      any time    skip, pause, park, agree, amend, undo, guide
help-after =

    Marks in a text
      1. or Q:      a question, from the mentor    1. or A3:  an answer
      Pass 2:       please put it differently      > words    a quotation
      Advice:       Action: … (due 2026-12-01)     Done 1:    Not done 1:
      Reflection:   Learned:   Parked:   Theme:    Why:
      The same in Japanese: 質問: 回答3: パス2: 助言: 行動: 完了1: 未完1: …

    Where things are
      --sessions, MENTOR_SESSIONS, or the nearest sessions/ upwards
      --as, MENTOR_AS, “me” in ~/.config/mentor/config.toml, or your login name

    Exit codes
      0 done   1 refused or not found   2 usage   3 a record can't be read
      4 system error   next: 0 your turn, 10 the other's, 11 nobody's
about-mentor = Carries a written mentoring practice through its stages.
about-new = Opens a practice and prints its id
about-reply = Writes a letter; questions, answers and the rest are recognised in it
about-ask = Asks questions
about-answer = Answers open questions
about-advise = Offers advice or experience
about-act = Takes on an action
about-report = Reports how an action went
about-reflect = Looks back on how the practice is going
about-park = Puts topics aside for later
about-unpark = Takes up a topic that was put aside
about-skip = Hands the turn over, with nothing to add
about-pause = Pauses until a day; it is nobody's turn until then
about-agree = Shows or changes the agreement: rhythm, visibility, looks back
about-number = Makes a sentence of an earlier letter a question with a number
about-amend = Corrects one of your letters
about-withdraw = Takes back one of your letters, leaving a trace
about-undo = Undoes your last letter, as long as nothing follows it
about-close = Closes the practice with what was learned
about-reopen = Opens a closed practice again, with a reason
about-next = Says who is expected to do what; the exit code tells whose turn it is
about-show = Shows the dialogue
about-review = Prints the retrospective
about-export = Writes a practice in another format, or all of them as a site
about-list = Lists the practices and how they stand
about-note = Keeps notes of your own on a practice; nobody else gets them
about-drafts = Lists, shows and drops what was typed but not sent
about-check = Finds every fault in the files
about-guide = Prints good practice for a stage, with example questions
example-new =
    Examples
      mentor new "Market stall" --mentor mori --mentee ito
      mentor new "Market stall" --mentor mori --mentee ito --theme "How to keep the stall in winter" --rhythm 3d
      printf 'Theme: How to keep the stall in winter\n' | mentor new "Market stall" --mentor mori --mentee ito --as ito
example-reply =
    Examples
      mentor reply market-stall -m "Good morning. First frost here."
      mentor reply market-stall -F letter.txt
      cat letter.txt | mentor reply market-stall --as mentor
example-ask =
    Examples
      mentor ask market-stall -m "Is it the cold, or the wrong place?" -m "When did you first notice?"
      mentor ask market-stall --instead 2 -m "When did you first feel it?"
example-answer =
    Examples
      mentor answer market-stall --to 3 -m "The cold, I think."
      printf '1. The cold.\n2. In November.\n' | mentor answer market-stall
example-act =
    Examples
      mentor act market-stall --due 2026-12-01 -m "Write down what I do in a week"
example-report =
    Examples
      mentor report market-stall --to 1 --done -m "Three pages. An eye-opener."
      mentor report market-stall --to 1 --not-done -m "The fair came first."
example-export =
    Examples
      mentor export market-stall --format markdown
      mentor export market-stall -o market-stall.html --redact --alias "Fern Lane=the market"
      mentor export --site public_html --public
example-review =
    Examples
      mentor review market-stall
      mentor review market-stall --format html > market-stall-review.html
      mentor review --all --since 2026-09-01
      mentor review --mentor mori --format csv > mori.csv
example-note =
    Examples
      mentor note market-stall -m "Ask about the winter next time."
      mentor note market-stall --show
example-close =
    Examples
      mentor close market-stall -m "Thank you for these weeks." --learned "I kept it open out of fear."
example-next =
    Examples
      if mentor next market-stall --as ito >/dev/null; then echo "my turn"; fi
example-list =
    Examples
      mentor list --turn mentor --waiting 7d
      mentor list --json | jq -r 'select(.open_questions > 0) | .id'
example-check =
    Examples
      mentor check
      mentor check --repair sessions/2026-11-22-market-stall.toml
arg-practice = The practice: its id, or a part of its id or title that only it has
arg-message = The text; more than one makes paragraphs (with ask: questions)
arg-file = Read the text from a file; - is standard input
arg-stage = The stage of the letter: theme, questions, advice or reflection
arg-plain = Take the text as plain words
arg-hold = More is to come: the turn stays
arg-at = When it was written: RFC 3339, 2005-09-03 08:12, or “yesterday 18:30”
arg-resume = Go on with a draft: the only one, or the one of this id
arg-yes = Send without confirmation
arg-dry_run = Show how the text is read; nothing is recorded
arg-quote = Quote these words of an earlier letter first
arg-withdraw-exchange = The letter: its id, or its number
arg-number-exchange = The letter: its id, or its number
arg-amend-exchange = The letter: its id or its number; id.2 for its second question or action
arg-words = The sentence, word for word; without it, all that ask
arg-amend-to_words = Record all of it as plain words, as it stands
arg-amend-why = Why it is corrected
arg-unpark-to = The number of the topic
arg-until = The day from which it is somebody's turn again, such as 2026-12-24 or “next Monday”
arg-rounds = How many rounds before a look back
arg-when_quiet = What to do when it goes quiet
arg-drafts-show = Print the text of a draft
arg-drop = Drop a draft; may be given more than once
arg-drop_all = Drop every draft
arg-drafts-yes = Drop without confirmation
arg-history = Print every version of letters that were corrected or taken back
arg-json = Print JSON
arg-optional = The questions are optional
arg-instead = The number of the question that this one puts differently
arg-to = The number of the question
arg-report-to = The number of the action
arg-partial = More is to come to these answers
arg-due = The day it is due, such as 2026-12-01, Friday or “in 3 days”
arg-owner = Who takes it on: mentor, mentee or a name; by default the writer
arg-done = It is done
arg-not_done = It is not done, which is a normal result
arg-learned = Something learned; may be given more than once
arg-title = The title
arg-mentor = The mentor's name
arg-mentee = The mentee's name
arg-theme = The theme, in the mentee's words: it is theirs, whoever types it
arg-why = Why this theme
arg-rhythm = How soon to reply, such as 12h, 3d or “2 weeks”
arg-visibility = Who may read it: private, community or public
arg-follows = The earlier practice that this one goes on from
arg-carry_over = Bring along what that one left open: questions and topics as topics, open actions as actions
arg-new-message = The first letter, of whoever opens it; more than one makes paragraphs
arg-new-file = Read the first letter from a file; - is standard input
arg-new-at = When it was opened: RFC 3339, 2005-09-03 08:12, or “yesterday 18:30”
arg-last = Only the last N letters
arg-since = Only the letters from this day on, such as 2026-03-01 or “last Friday”
arg-questions = Each question with its answers
arg-actions = Each action with how it went
arg-exchange = One letter, by its id or its number
arg-review-full = Every question and answer, all the advice, and who wrote how much, below the rest
arg-review-format = text, markdown, html or json; csv for several
arg-review-all = Every practice together
arg-review-with = The practices somebody takes part in, together
arg-next-all = Of every open practice
arg-review-mentor = The practices of a mentor, together
arg-review-since = The practices in which something was written since that day (2026-03-01, “last month”), together
arg-export-format = html, markdown, json, toml, csv, ics or mbox; by default as the file's extension says
arg-output = Write to this file
arg-note-show = Print the notes
arg-note-message = A note (repeat for paragraphs); without any, the notes open in the editor
arg-note-file = Read the note from a file; - is standard input
arg-force = Replace the file if it is there
arg-site = Write a page for every practice that may be shared, and an index, to this folder
arg-public = Only what is agreed to be public
arg-include_private = Private practices too
arg-redact = Replace names by aliases
arg-alias = Replace a further word by NAME (repeatable; redacts names too)
arg-aliases = Read such pairs from a file, one on each line
arg-without_observers = Leave out what observers wrote
arg-without_withdrawn = Leave out what was taken back or corrected
arg-turn = Whose turn it is: mentor, mentee, nobody or a name
arg-with = Who takes part
arg-waiting = Waiting for at least this long, such as 7d or “1 week”
arg-closed = Only the closed ones
arg-all = The closed ones too
arg-list-stage = The stage: theme, questions, advice, reflection or closed
arg-files = The files; without any, all practices
arg-repair = Cut a torn end off and keep it beside the file
arg-guide_stage = The stage: theme, questions, advice, reflection or closed
arg-sessions = The folder of the practices
arg-who = Who is writing: a name, mentor, mentee or observer:NAME
arg-lang = The language: en or ja
arg-no_input = Never ask
arg-no_pager = Print long results straight away
arg-quiet = No remarks on standard error
arg-help = Show help
arg-version = Show the version

## Guides

guide-overview =
    The five stages of a practice

    Two people, one theme, letters days apart. The stages show the way and
    may come round again; nothing here stops you from writing a kind word.

      stage       what it is for                        who leads   command
      theme       to say what this is about             the mentee  reply
      questions   to see the same situation: the        the mentee  ask, answer
                  mentor asks, the mentee tells
      advice      to offer experience and advice;       the mentor  advise
                  to act, and tell what came of it      the mentee  act, report
      reflection  to look at how it goes, now and then  both        reflect
      closed      to say what was learned               either      close, review

    At any time: mentor park keeps a topic for later, mentor pause gives rest.
    More on one of them, with example questions: mentor guide theme, and so on

    Source: the way from theme to action is near the GROW model (John Whitmore,
      Coaching for Performance, 1992): Goal, Reality, Options, Will.
guide-theme =
    Theme: what this practice is about

    The mentee brings it; a few lines are enough. Take what is alive now, and
    say why it matters. The mentor welcomes it and does not solve it yet. A
    theme may be large, and may change on the way: that is part of the story.

    The mentee may ask themselves, or the mentor may ask:
      - What is on your mind when the working day is over?
      - What makes this matter now, and not half a year ago?
      - What would be different in an ordinary week if this went well?
      - How would you notice the first small sign of that?
      - Which part of it is in your own hands?
      - Who else has a share in it?
      - What would you like from me, and what rather not?

    Write: mentor reply -m "Theme: ..." (and a paragraph "Why: ...")
    Two themes at once? Keep one for later: mentor park

    Source: Goal, the first step of GROW (John Whitmore, Coaching for
      Performance, 1992).
guide-questions =
    Questions: until both see the same situation

    The mentor asks, the mentee tells. First the facts, quick to answer; then
    what needs thought. Three to five in a letter are plenty. Leave "don't you
    think you should" out: it is advice in disguise. Say back what you heard.

    To see clearly:
      - Who is involved, and who decides?
      - What happened the last time? Please walk me through that day.
      - What have you tried so far, and what came of it?
      - In which moments is it easier?
    To think further:
      - What might the others say, if they wrote me this letter?
      - What do you take for granted here?
      - How would you put the real difficulty in one sentence?

    Write: mentor ask, mentor answer. "Pass 2:" asks to have Q2 put differently,
    and "nothing comes to mind" is an answer.

    Source: clarifying and probing questions, National School Reform Faculty:
      the Consultancy protocol; "Pocket Guide to Probing Questions" (Gene
      Thompson-Grove, Edorah Frazer, Faith Dunne).
guide-advice =
    Advice: experience offered, one step taken, and how it went

    The mentor tells what happened to them, failures too, and leaves the choice
    open. The mentee takes one action small enough for the days until the next
    letter. "Not done, other things came first" is a result like any other.

    The mentor:
      - Once, in a place like yours, I ... What of it fits, and what does not?
      - What ways do you see yourself? And what else, if time were no matter?
      - Which of them draws you, and what holds you back?
      - What will you do first, by when, and who could help?
    The mentee, and the mentor reading the report:
      - What did I do, what happened, and what surprised me?
      - What got in the way, and what does that tell us?
      - How small would the next step have to be?

    Write: mentor advise, then mentor act, then mentor report

    Source: Options and Will in GROW (John Whitmore, Coaching for Performance,
      1992); on help that fits: Edgar H. Schein, Helping (2009).
guide-reflection =
    Reflection: how is the practice going?

    Every few rounds, put the theme down and look at the two of you writing.
    Each says what helped and what did not; nobody is marked. If the letters
    come too fast, say so: what lasts is worth more than what is quick.

    Either may ask:
      - What do you see now that you did not see in the first letter?
      - Which question or which words stayed with you?
      - What did I write that was of little use?
      - How does the pace feel, and what would suit you better?
      - What have we not talked about, and how come?
      - How would you put the theme today?
      - What shall we keep, and what shall we do otherwise from here?

    Write: mentor reflect. Need a rest? mentor pause. The figures: mentor review

    Source: Donald A. Schön, The Reflective Practitioner (1983);
      David A. Kolb, Experiential Learning (1984).
guide-closed =
    Closed: what was learned, and thanks

    Either may close, when the theme is settled or has become another, or when
    it is enough for now. Say what you take with you, name what stays open, and
    thank each other by something precise. Letters after the close are welcome.

    For the last letters:
      - What do you know now that you can use elsewhere?
      - Where did the theme begin, and where has it arrived?
      - Which of your own steps are you glad of?
      - What stays open, and where does it go from here?
      - How will you notice, in three months, that something has stayed?
      - What did I, the mentor, learn from you?
      - "I thank you most for the moment when ..."

    Write: mentor close --learned "..."; afterwards read it all: mentor review

    Source: David A. Kolb, Experiential Learning (1984); on parting and what
      comes after it: Kathy E. Kram, Mentoring at Work (1985).
