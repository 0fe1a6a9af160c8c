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
picture-time-line = Time line
picture-others = others
picture-stage = stage
picture-silence = The longest time without a letter: { $span }, { $from } to { $to }
picture-ledger = + answered   ~ in part   ? open   - passed   > put differently   x taken back
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
turn-paused = it is paused until { $until }
expect-anything = { $name } may write
expect-theme = { $name } brings the theme
expect-answer = { $name } answers { $questions }
expect-ask = { $name } asks clarifying questions
expect-rephrase = { $name } puts { $questions } differently
expect-advise = { $name } offers experience and advice
expect-report = { $name } tells what came of it
expect-report-on = { $name } reports on { $actions }
expect-reflect = { $name } looks back on how it goes

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
part-report = Action { $number }, on its way:
part-reflect = Looking back:
part-learn = Learned:
part-park = Put aside, { $number }:
part-unpark = Taken up again, { $number }:
part-skip = Nothing to add.
part-reopen = Opened again:
part-agree = Agreed:
part-pause = Pause until { $until }.
part-close = Closing:
part-amend = Corrects { $place }.
part-withdraw = Takes { $place } back.
part-undo = Undoes { $place }.
question-optional = may stay unanswered
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
none-since = Nothing was written since { $day }.

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
awaits-nothing = Nothing waits for you, { $name }.
awaits-others = For others
awaits-all = Open practices
turn-nobody = nobody
value-word = { $word } ({ $name })
nobody-called = Nobody called { $name } takes part in any practice here.
only-closed-listed = { $count ->
    [one] The only practice is closed
   *[other] All { $count } practices are closed
}: mentor list --closed shows what is closed.
none-of-all-listed = No practice is like that.
succession-title = , “{ $title }”
succession-earlier = Goes on from { $id }{ $title }
succession-later = Followed by { $id }{ $title }
none-listed = No practice is like that. mentor list --all shows every one.
no-practices-yet = No practices yet. Open one: mentor new TITLE --mentor NAME --mentee NAME
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
made-sessions = made { $path }
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
took-answer = an answer to Q{ $number } { $question }
took-answer-partial = part of an answer to Q{ $number } { $question }
took-answer-again = more of an answer to Q{ $number } { $question }, answered before
took-pass = Q{ $number } { $question } passed
took-whose = {" "}({ $name }'s)
took-act = action { $number } { $action }{ $whose }{ $due }
took-done = action { $number } done { $action }{ $whose }
took-not-done = action { $number } not done { $action }{ $whose }
took-report = word of action { $number } { $action }{ $whose }
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
took-pause = a pause until { $day }
took-quote = { $count ->
    [one] a quotation
   *[other] { $count } quotations
}
took-close = the close
took-reopen = opened again
took-amend = a correction of #{ $number }: { $parts }
took-withdraw = a withdrawal
took-undo = undid #{ $number } ({ $parts })

## What was seen in a letter

remark-at = line { $line }, column { $column }: { $what }
remark-no-such-question = there is no Q{ $number } ({ $asked ->
    [one] 1 question was asked
   *[other] { $asked } questions were asked
}), so this stays words
remark-own-question = Q{ $number } is your own question, so this stays words
remark-answered-before = Q{ $number } was answered before, and Q{ $place } has that place in the latest round; this stays words. “A{ $place }:” answers Q{ $place }, “A{ $number } (again):” adds to Q{ $number }.
remark-which-question = an answer to which question? { $questions } are open, so this stays words. “A{ $first }:” before it says so.
remark-nothing-to-answer = no question is open, so this stays words
remark-no-such-action = there is no action { $number } ({ $taken ->
    [one] 1 was taken on
   *[other] { $taken } were taken on
}), so this stays words
remark-which-action = word of which action? { $actions } are open, so this stays words. “Done { $first }:” before it says so.
remark-nothing-to-report = none of your actions is open, so this stays words
remark-action-exists = there is an action { $number } already, so this stays words. “Done { $number }:” or “Report { $number }:” tells of it, “Action:” takes a new one on.
remark-others-action = action { $number } { $action } is { $name }'s
remark-bad-option = “({ $option })” was not understood, and stays with the words
remark-not-alone = “{ $mark }” counts only alone on a line, with a colon, so this stays words
remark-no-words = nothing stands behind “{ $mark }”, so it stays words
remark-doubtful-list = { $count ->
    [one] a list of 1 item that may answer { $questions }, or not;
   *[other] a list of { $count } items that may answer { $questions }, or not;
} it stays words. “A{ $first }:” before an item makes it an answer.
remark-doubtful-questions = a list of { $count ->
    [one] 1 item that asks
   *[other] { $count } items that ask
} while questions wait for you; it stays words. “Q:” before an item makes it a question.
remark-lost-marks = { $count ->
    [one] 1 line begins
   *[other] { $count } lines begin
} with “?”, as list marks do that were lost on the way; they stay words
remark-not-for-observers = only the mentor and the mentee can do that, so “{ $mark }” stays words
remark-no-question = no question was found. “Q:” before a sentence makes it one.
remark-pass-in-words = this reads like a pass, and stays words. “Pass { $number }:” before it records one.
remark-asks = { $count ->
    [one] 1 sentence asks and has no number
   *[other] { $count } sentences ask and have no number
}: mentor number { $exchange }
remark-refused = { $why }; so this stays words
hint-still-open = Still open: { $questions }
hint-reflect = { $count ->
    [one] 1 round
   *[other] { $count } rounds
} without a look back; it may be time for one: mentor reflect { $id }
note-two-in-one = Two things in one question ({ $questions }): asked one by one, each gets its answer.
note-many-questions = { $count } questions wait in this round; a few at a time are easier to answer well.
note-advice-first = Advice before the first question. A question or two first often changes the advice: mentor guide questions
note-over-pace = { $count } replies in a row came much faster than agreed. There is no hurry: a practice lives by going on.
note-silence = This reply took { $lasted }; agreed was { $span }. Nothing is lost by that; if the rhythm does not fit any more: mentor agree { $id } --rhythm { $rhythm }
hint-theme = No theme yet: a paragraph that begins with “Theme:” brings it.
left-open-action = action { $number }
hint-left-open = Left open: { $left }
hint-to-words = Read wrongly? mentor amend { $exchange } --to-words records it as plain words.
hint-review = Look back on it: mentor review { $id }
hint-closed-ask = The question stands, but nobody is expected to answer it any more.
hint-ask = Next, { $mentor } asks: mentor ask { $id }
hint-next-reply = Next, { $mentee } replies: mentor reply { $id }
hint-bring-theme = Next, { $mentee } brings the theme: mentor reply { $id } -m "Theme: ..."

## The retrospective

review-title = Retrospective: { $title }
review-span = { $mentor } (mentor) and { $mentee } (mentee), { $first } to { $last }, { $days ->
    [one] 1 day
   *[other] { $days } days
}
review-exchanges = { $total ->
    [one] 1 exchange
   *[other] { $total } exchanges
}: { $mentor } { $of-mentor }, { $mentee } { $of-mentee }{ $of-observer ->
    [0] {""}
   *[other] , others { $of-observer }
}
review-closed = Closed by { $name } on { $at }
review-stage = Stage: { $stage }; { $turn }, for { $span }
review-themes = How the theme moved
review-no-theme = No theme was brought yet.
drift-first = At first
drift-turning = Turning
drift-last = Now
drift-wordings = { $count } wordings in all
review-before-after = Before and after, in { $name }'s words
review-before = Before
review-after = After
review-stages = Who spoke how much
review-share = { $stage }: { $exchanges ->
    [one] 1 exchange
   *[other] { $exchanges } exchanges
}, { $mentor } { $of-mentor }%, { $mentee } { $of-mentee }%
review-as-model = (the { $who } leads, as is usual here)
review-against-model = (usually the { $who } leads here)
review-voice = in all: { $mentor } { $of-mentor }%, { $mentee } { $of-mentee }%
review-questions = Questions
review-question-figures = { $asked } asked, { $answered } answered{ $replaced ->
    [0] {""}
   *[other] , { $replaced } put differently
}{ $passed ->
    [0] {""}
   *[other] , { $passed } passed
}{ $open ->
    [0] {""}
   *[other] , { $open } open
}
review-never-answered = never answered, asked by { $name }:
review-not-answered-yet = not answered yet, asked by { $name }:
review-answered-in-part = answered in part, asked by { $name }:
review-passed = passed, not put differently yet, asked by { $name }:
review-wording = by their wording, { $name } asked { $kinds }
review-open-questions = { $count ->
    [one] 1 open question ({ $questions })
   *[other] { $count } open questions ({ $questions })
}
review-closed-questions = { $count } that yes or no would answer ({ $questions })
review-double = Two questions in one: { $questions }
review-advice = Advice, and what came of it
review-action = Action { $number }, { $owner }{ $due } ({ $status }):
review-reflections = Looking back on the way
review-no-look-back = { $rounds } rounds went by without one, #{ $from } to #{ $to } ({ $agreed ->
    [0] usual
   *[other] agreed
}: every { $due })
review-learned = Learned
review-left-open = Left open
left-questions = Questions: { $questions }
left-action = Action { $number }: { $text }
left-parked = Put aside: { $text }
review-replies = Reply times
review-reply = { $name }: half of the replies within { $median }, the longest after { $longest }
pace-when-quiet = What you agreed on for when it goes quiet: { $text }
pace-agreed = {" "}(agreed: within { $span })
pace-over = { $replies } replies in a row came within { $within }{ $agreed }. That is a lot: a practice lives by going on, so take the time you need.
pace-silence = { $name } has been silent for { $lasted }{ $agreed }. A line to ask how things are may be welcome.
pace-was-silent = The longest wait was for { $name }: { $lasted }{ $agreed }. What was going on then may be worth a word.
review-talk = To talk over, both of you
talk-nothing-learned = What did each of you learn? Nobody said so yet.
talk-unanswered = Without an answer: { $questions }. Does it still matter, and would other words help?
talk-not-done = Action { $number } was not done. What came first, and what does that tell?
talk-drift = The theme of { $places } is not quite the same. What moved it?
talk-no-look-back = From #{ $from } to #{ $to } nobody looked back. How did it go for each of you?
talk-silence = The longest wait was for { $name }. What was going on, and would a line have been welcome?
talk-over-pace = Does the pace leave both of you time to try things?
talk-balance = In the { $stage } stage { $other } wrote more than { $name }. Did it feel that way, and did it suit you both?
talk-closed-questions = { $questions } of { $name } can be answered by yes or no. Which would tell more in other words?
talk-advice = No action is on record after the advice in { $places }. Which part of it fits { $name }'s situation, and which does not?
talk-parked = What would it take to take up what was put aside: { $text }?
review-table-of-one = A table is of several practices: mentor review --all --format csv
across-title = Practices together
across-span = { $count ->
    [one] 1 practice
   *[other] { $count } practices
}, { $closed } closed, { $first } to { $last }
across-look-first = Where to look first
across-late = { $name } has been waited for { $span }{ $agreed }
across-overdue = { $count ->
    [one] 1 action is
   *[other] { $count } actions are
} past the day
across-look-back = no look back for { $count } rounds
across-nothing-learned = closed without a word of what was learned
across-waiting = Waiting on
across-waits = { $name } ({ $role }), for { $span }
across-stages = Where they stand
across-mentors = mentors: half of { $count } replies within { $median }, the longest after { $longest }
across-mentees = mentees: half of { $count } replies within { $median }, the longest after { $longest }
across-left-open = What stays open
across-questions = Questions: { $open } of { $asked } without an answer in full
across-actions = Actions: { $open } of { $taken } open{ $overdue ->
    [0] {""}
   *[other] , { $overdue } past the day
}{ $dropped ->
    [0] {""}
   *[other] , { $dropped } not done
}
across-parked = Topics put aside: { $count }
across-more = and { $count } more
review-next = Next
next-after-close = The practice is closed. One that goes on from it: mentor new TITLE --follows { $id } --mentor { $mentor } --mentee { $mentee }
next-after-close-open = The practice is closed, and what was left open may be the next one's theme: mentor new TITLE --follows { $id } --mentor { $mentor } --mentee { $mentee }

## Leaving

alias-mentor = Mentor
alias-mentee = Mentee
alias-observer = Observer { $number }
alias-person = Person { $letter }
calendar-action = Action { $number } of { $owner } in “{ $title }” ({ $id })
export-written = Written: { $path }
note-kept = Noted, for your eyes alone: { $path }
note-none = No notes yet. To make one: mentor note { $id } -m "..."
note-no-home = There is no place for notes: neither HOME nor XDG_DATA_HOME is set.
export-private = “{ $title }” is private: it is for { $mentor } and { $mentee } alone.
hint-export-private = To write it out all the same, for your own eyes: --include-private. To agree on something else: mentor agree { $id } --visibility community
export-not-public = “{ $title }” is open to the community, not to everyone.
export-one-sided = { $name } has not agreed yet that “{ $title }” is { $visibility }: it holds what both wrote.
agree-proposed = { $by } proposes that it be { $proposed }; until { $name } agrees, it is { $visibility }.
hint-export-one-sided = { $name } agrees with: mentor agree { $id } --visibility { $word } --as { $name }
export-withdrawn = It still holds words that were taken back or corrected. To leave them out: --without-withdrawn
hint-export-not-public = Without --public it is written out for the community. To agree on more: mentor agree { $id } --visibility public
export-which-format = In which format?
export-alias-file = { $place }: this line has no WORD=NAME.
edition-not-a-name = “{ $name }” would stand for a person, and is no name.
edition-same-person = Both would be called “{ $name }”. Give each an alias of their own.
publication-exists = { $path } is there already.
hint-publication-exists = To replace it: --force
publication-other-files = { $path } holds other files, so no site is written into it.
hint-publication-other-files = Name a new or an empty folder.
site-title = Practices
site-index = All practices
site-count = { $count ->
    [one] 1 practice
   *[other] { $count } practices
}
site-standing = { $stage }, { $exchanges ->
    [one] 1 exchange
   *[other] { $exchanges } exchanges
}
site-written = { $count ->
    [one] 1 practice written.
   *[other] { $count } practices written.
}
site-left-out = { $count ->
    [one] 1 may
   *[other] { $count } may
} not be read, and was left out: { $ids }
site-nothing = { $count ->
    [0] There are no practices.
   *[other] None of the { $count } practices may be read by others.
}
hint-site-nothing = What may be read is agreed on with: mentor agree PRACTICE --visibility community
redaction-replaced = Replaced:
redaction-alias = { $word } → { $alias } ({ $count ->
    [0] not found
    [one] once
   *[other] { $count } times
})
redaction-left = Look at these before you pass it on; they may still tell who it is:
redaction-none-left = Nothing else looks like a name, an address, a number or a link. Read it once more all the same.
redaction-hint = To replace one: --alias "WORD=NAME". This is a guess by the look of words; only reading it tells.
redaction-title = title
sign-name = name
sign-mail = mail
sign-telephone = telephone
sign-link = link

## Prompts

choose-practice = Which practice (arrow keys, Enter; Esc leaves)
choose-writer = Who is writing (arrow keys, Enter; Esc leaves)
ask-title = Title
ask-mentor = Who is the mentor
ask-mentee = Who is the mentee
ask-theme = Theme (empty: later)
ask-why = Why this theme (may be empty)
ask-rhythm = How soon do you mean to reply (12h, 3d, 2w; empty: not said)
ask-when-quiet = What to do when it goes quiet (may be empty)
ask-visibility = Who may read it (arrow keys, Enter; Esc leaves)
choose-draft = Which draft (arrow keys, Enter; Esc leaves)
confirm-withdraw = Take exchange { $exchange } back? This can't be undone
confirm-drop = Drop { $count ->
    [one] 1 draft
   *[other] { $count } drafts
}? This can't be undone
cancelled = Cancelled; nothing was changed.
doubt = Something is not sure. What is it
doubt-answers = Answers
doubt-questions = Questions
doubt-words = Words, as it is
decide = What now
decide-send = Send it
decide-edit = Edit it again
decide-keep = Keep it as a draft
preview = As { $name } ({ $role }), in “{ $title }”:
preview-new = “{ $title }” would be opened without a first exchange; { $turn }
preview-left = left unanswered: { $questions }
preview-turn = then { $turn }
## Drafts

draft-line = { $draft }  { $practice }  { $words }
draft-not-utf8 = (not UTF-8, to be converted)
draft-of-none = (no practice)
draft-age = , { $span } ago
drafts-none = No drafts.
hint-drafts = mentor reply --resume=DRAFT takes one up again; mentor drafts --drop DRAFT drops it.
no-such-draft = There is no draft { $draft }.
hint-no-such-draft = mentor drafts lists them.
which-draft = Which draft?
hint-which-draft = Name one: mentor reply --resume=DRAFT
drafts-dropped = { $count ->
    [one] 1 draft dropped
   *[other] { $count } drafts dropped
}
not-confirmed = Drafts can't be had again once dropped.
hint-confirm = To drop them all the same: --yes
nothing-agreed = Nothing was agreed yet.
nothing-asks = No sentence there asks without having a number already.
hint-nothing-asks = With the words beside it, any sentence gets one: mentor number EXCHANGE "WORDS"
nothing-to-undo = You have written nothing here that could be undone.
## The sheet in the editor

sheet-answer = A{ $number }:
sheet-report = Report { $number }:
sheet-action = Action { $number }: { $text } (how it went: “Done { $number }:”, “Not done { $number }:”, or word from the way)
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
sheet-mentee = “Action: ask three customers (due Friday)” takes something on; “Q:” asks back.
sheet-theme = “Theme:” says what you would like to talk about, “Why:” under it why now.
sheet-observer =
    A word from outside: “Advice:” tells of your own experience, “Learned:” of what
    you take with you.
sheet-ask = Each sentence that asks is a question, and each item of a list; the rest is words.
sheet-act = Each item of a list, or all of it, is an action; “(due Friday)” at its end is its day.
sheet-report-on =
    Begin with “Done { $number }:” or “Not done { $number }:”; both are fine.
    “Report { $number }:” is word from the way.
sheet-advise =
    All of it is advice. What you went through yourself helps most; what to make of
    it is theirs to say.
sheet-reflect =
    How is it going between the two of you: what helps, what is missing?
    “Learned:” holds what you learned.
sheet-close =
    Begin with what you learned: “Learned:”, once for each thing.
    The rest are your closing words.
sheet-reopen = A few words on why it goes on.
sheet-park =
    Each item of a list, or all of it, is a topic for later; “mentor unpark” takes
    it up again.
sheet-unpark = What you would like to say to the topic now.
sheet-amend =
    What you leave here takes the place of what you wrote. What was answered or
    built on since may be put better, but stays.

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
fault-bare-cr = a carriage return that ends no line
fault-conflict = a conflict marker: two versions of this file were not merged
fault-conflict-hint = Keep every [[exchange]] of both sides and delete the marker lines; the order does not matter.
fault-syntax = not valid TOML: { $message }
fault-syntax-hint = Mend that line by hand; if the end of the file was lost: mentor check --repair FILE
fault-newer = format { $format }, which is newer than this version of mentor
fault-newer-hint = Update mentor; the file is fine.
fault-format = format { $format } does not exist; this is format 1
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
fault-id-twice = a second exchange { $id }, with other content than the first
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
value-stage = One of theme, questions, advice, reflection, closed.
value-rhythm = Such as 12h, 3d or 2w.
value-span = Such as 12h, 3d, “3 days” or 2w.
value-day = Such as 2026-12-01, 12/1, Friday or “in 3 days”.
value-past-day = Such as 2026-11-20, 11/20, yesterday or “last Friday”.
value-time = Such as “2026-11-22 09:00”, “yesterday 18:30” or 20:15.
value-visibility = One of private, community, public.
value-positive = A whole number from 1.
value-moment = The calendar has no such day or time.
value-one-of = One of { $values }.
value-stage-of = One of { $values }; only mentor close closes a practice.
value-turn = mentor, mentee, nobody, or a name.
value-owner = mentor, mentee, or the name of one of the two.
value-export-format = Say --format html, markdown, json, toml, csv, ics or mbox, or a file by its end: -o page.html
value-alias = Of the form WORD=NAME, such as --alias "Fern Lane=the market". In a file, a line each.

## What went wrong

error = mentor:
draft-kept = Your text is kept. To take it up again: mentor reply --resume={ $draft }
draft-not-kept = Your text could not be kept in a file. Here it is:
kept-for-later = Nothing was sent.
no-such-words = No exchange has the words “{ $words }”.
hint-no-such-words = Copy them from it, perhaps shortened by “...”; words from elsewhere are quoted in the text, by a line that begins with >.
draft-in-use = The draft { $path } is being worked on elsewhere.
sent-already = It was sent already, as { $exchange }; nothing was added.
editor-fallback = Neither VISUAL nor EDITOR is set; opening { $command }.
no-sessions = There is no folder of practices here or above.
no-such-folder = There is no folder { $path }.
hint-no-such-folder = It was named by --sessions, MENTOR_SESSIONS or the configuration file; mentor new would make it.
hint-no-sessions = Open a practice (mentor new), or name the folder with --sessions DIR.
no-practices = There are no practices yet.
none-open = No practice is open.
hint-list-closed = Name a closed one; mentor list --closed shows them.
no-such-practice = No practice has “{ $words }” in its id or title.
hint-list = mentor list --all shows every practice.
ambiguous-practice = Several practices have “{ $words }” in their id or title:
which-practice = Which practice?
hint-name-practice = Name one of them, or set MENTOR_PRACTICE.
practice-exists = There is a practice { $id } already.
hint-exists = Choose another title.
unknown-person = { $name } is not of this practice ({ $participants }).
hint-as-observer = To comment from outside: --as { $who }
who-is-writing = Who is writing? ({ $participants })
hint-as = Say it with --as NAME, MENTOR_AS, or “me” in the configuration file.
not-a-name = “{ $name }” can't be a name.
no-such-exchange = No exchange { $id } in this practice.
hint-exchange = An exchange goes by its number, such as 2, or by its id.
hint-show = mentor show { $id } lists them with their ids and numbers.
no-text = There is no text.
hint-text = Pass it with -m TEXT, -F FILE or a pipe; on a terminal, set EDITOR.
piped-too = The text is given already, and something is piped in as well.
hint-piped-too = Leave one of the two out. Nothing was read from the pipe; to leave it alone: < /dev/null
empty-edit = Empty, so nothing was sent.
new-missing = { $flag } is missing.
hint-new-instead = With what is missing or was wrong: mentor new --resume={ $draft } { $arguments }
hint-new = For example: mentor new "Market stall" --mentor mori --mentee ito
new-not-a-name = { $flag }: “{ $name }” can't be a name.
standard-input = standard input
input-not-utf8 = { $place }:{ $line }:{ $column }: not UTF-8
input-converted = { $place }: converted from { $charset } to UTF-8.
hint-convert = { $count ->
    [0] Its charset is not known here. To convert it, put its name in the place of CHARSET:
    [one] It is probably { $charsets }. To convert it:
   *[other] { $charsets } would fit alike. To convert it, take the one that reads well:
}
draft-kept-as-it-came = What came is kept as it is; mentor drafts lists it:
draft-not-kept-as-it-came = What came could not be kept.
input-too-large = { $place } is larger than { $largest } MiB.
editor-malformed = The editor “{ $command }” is not a command line.
editor-not-started = The editor “{ $command }” could not be started: { $reason }
editor-failed = The editor “{ $command }” failed ({ $status }), so nothing was sent.
recorded = It is recorded as { $id }; do not send it again.
output-failed = The result could not be printed: { $reason }
terminal-failed = The terminal failed: { $reason }
configuration-malformed = { $place }: { $message }
hint-configuration = The configuration file knows { $keys }.
bad-name = { $path } is not named as a practice is.
not-a-file = { $path } is a link, a folder or a device, not a file; it is not opened.
store-busy = { $path } has been held for ten seconds (process { $process }).
hint-try-again = Nothing was changed. Try again in a moment.
store-changing = { $path } keeps being changed by another program.
store-not-back = { $path }: what would be written could not be read back, so nothing was written.
store-too-large = { $path } would be larger than { $largest } MiB, which is more than a practice may have. Nothing was written.
hint-fault-here = This is a fault of mentor's. Please report it with the text that you sent.
store-unconfirmed = { $path }: written, but the disk did not confirm it: { $reason }
hint-unconfirmed = It is in the file; do not send it again. Check the disk.
store-reading = { $path } can't be read: { $reason }
store-writing = { $path } can't be written, and was not changed: { $reason }
store-locking = { $path } can't be locked: { $reason }
store-folder = { $path } can't be made: { $reason }
system-not-found = no such file or folder
system-permission = permission denied
system-full = the disk is full
system-read-only = the disk is read-only
system-file-too-large = the file would become too large
system-folder = it is a folder
system-not-a-folder = it is in no folder
time-malformed = “{ $text }” is not a time.
time-skipped = “{ $text }” does not exist: the clocks were put forward over it.
hint-time = Such as "2026-11-22 09:00", or 2026-11-22T09:00:00+09:00.

## What the text form can't read

text-at = line { $line }, column { $column }: { $what }
text-empty = The text is empty.
text-no-question = there is no question { $number }; { $asked ->
    [0] none was asked yet
    [one] 1 was asked so far
   *[other] { $asked } were asked so far
}
hint-questions = mentor show{ $of } --questions lists them.
text-which-question = Several questions are open ({ $questions }). Which one does this answer?
hint-which-question = Begin the answer with “A{ $number }:”, or pass --to { $number }.
text-nothing-to-answer = No question waits for your answer.
hint-reply = mentor reply{ $of } adds an exchange of any kind.
text-no-action = there is no action { $number }; { $taken ->
    [0] none was taken on yet
    [one] 1 was taken on so far
   *[other] { $taken } were taken on so far
}
hint-actions = mentor show{ $of } --actions lists them.
text-which-action = Several actions are open ({ $actions }). Which one is this about?
hint-which-action = Begin with “Done { $number }:” or “Not done { $number }:”, or pass --to { $number }.
text-nothing-to-report = You have no open action to report on.
text-no-topic = there is no topic { $number }; { $parked ->
    [0] none was put aside yet
    [one] 1 was put aside so far
   *[other] { $parked } were put aside so far
}
hint-parked = mentor review{ $of } lists what is put aside.
text-which-topic = Several topics are put aside. Which one is taken up?
hint-which-topic = Begin with “Unpark { $number }:”, or pass --to { $number }.
text-nothing-parked = No topic is put aside.

## What makes no sense

refused-same-person = The mentor and the mentee are both { $name }; a practice needs two people.
refused-alike-names = “{ $mentor }” and “{ $mentee }” are too much alike: nobody could tell the mentor from the mentee.
hint-alike-names = Add something that sets them apart, such as a family name or an initial.
refused-title = The title must be one line without tabs or other control characters, and not empty.
refused-follows-itself = A practice can't follow itself.
refused-id-taken = There is an exchange { $exchange } already, with other content.
refused-out-of-order = The exchange has number { $n }; after what is there it needs { $least } at least.
refused-empty = The exchange does nothing: it has no parts.
refused-no-words = “{ $kind }” needs words.
refused-no-stage = An exchange of the mentor or the mentee needs a stage.
refused-not-closed = The stage is “closed”, but nothing closes the practice.
refused-observer-stage = { $name } is an observer and moves no stage.
refused-observer-part = { $name } is an observer; “{ $kind }” is for the mentor and the mentee.
hint-observer = Observers comment in plain words; --plain keeps marks as words.
refused-no-exchange = There is no exchange { $exchange } before this one.
refused-no-question = There is no question { $place } before this exchange.
refused-no-action = There is no action { $place } before this exchange.
refused-own-question = Q{ $number } is your own question; the other answers it.
refused-foreign-question = Q{ $number } is { $name }'s question; only { $name } can put it differently.
refused-answered = Q{ $number } is answered already.
refused-question-withdrawn = Q{ $number } was taken back.
refused-replaced = Q{ $number } was put differently: answer Q{ $by }.
refused-action-withdrawn = Action { $number } was taken back.
refused-owner = { $name } is neither the mentor nor the mentee, so no action can be theirs.
refused-no-rounds = A look back can't be due after no rounds at all.
refused-pause-over = A pause until { $day } is over before it begins.
refused-two-closes = An exchange closes a practice once.
refused-not-closed-yet = The practice is open; there is nothing to open again.
refused-words-not-there = Those words do not stand in exchange { $exchange }.
hint-words-not-there = Copy them from it: mentor show --exchange { $exchange }
refused-numbered = Those words are Q{ $number } already.
refused-no-topic = There is no topic { $place } before this exchange.
refused-topic-withdrawn = Topic { $number } was taken back.
refused-topic-taken-up = Topic { $number } was taken up again already.
refused-built-on = Exchange { $exchange } can't be undone any more: exchange { $by } came after it.
hint-built-on = To correct it: mentor amend { $exchange }. To take it back: mentor withdraw { $exchange }
hint-correct-again = To correct once more: mentor amend { $exchange }
refused-undoes-an-undo = Exchange { $exchange } is an undo. What it undid can be written again.
refused-closed = { $name } closed the practice on { $at }. It stays closed.
hint-follow-up = To write on after the close: mentor reply{ $of }
refused-not-yours = Exchange { $exchange } is { $name }'s; only { $name } can correct it or take it back.
refused-mends-mend = Exchange { $exchange } is a correction itself; correct the one that it corrects.
refused-came-later = A correction of { $exchange } can't answer what came after it ({ $later }).
refused-already-withdrawn = Exchange { $exchange } was taken back already.
refused-close-stands = Exchange { $exchange } closed the practice, and a close stands.
hint-reopen = To go on all the same: mentor reopen{ $of }
refused-amendment = A correction of { $place } begins with what it corrects and needs the new words after it; for one question, action or topic, one of its kind.
refused-no-item = Exchange { $exchange } has no question, action or topic { $number }{ $there ->
    [0] {""}
    *[other] : their numbers go up to { $there }
}.
hint-correct-whole = To correct all of it: mentor amend { $exchange }
refused-pointed-at = Exchange { $by } is about { $item ->
    [question] question
    [action] action
    *[topic] topic
} { $number } of { $exchange }, so a correction has to leave it in its place.
hint-pointed-at = To put it alone better: mentor amend { $exchange }.{ $number }
refused-too-many = Too late to add { $more } to { $exchange }: exchange { $by } was built on it.
hint-letter-of-its-own = It can go in a letter of its own: mentor reply{ $of }
quoted = “{ $text }”
refused-close-built-on = A correction can't take the close or the reopening out of { $exchange }: exchange { $by } goes on from it.
refused-withdrawal = Taking exchange { $exchange } back does nothing else besides.

## Usage

usage-unknown-argument = There is no { $argument } here.
usage-unknown-command = There is no command “{ $command }”.
usage-missing = Missing: { $argument }
usage-conflict = { $argument } does not go with { $other }.
usage-not-utf8 = An argument is not UTF-8.
usage-values = { $argument } needs a value.
usage-value = { $argument } can't be “{ $value }”.
usage-did-you-mean = Did you mean { $suggestion }?
usage-help = mentor --help, or mentor COMMAND --help, shows what there is.

## Help

help-commands = Commands
help-arguments = Arguments
help-options = Options
help-everywhere = Everywhere
help-usage = Usage:
help-process =
    The process
      theme       new, reply         the mentee brings what it is about
      questions   ask, answer        the mentor asks until both see the same
      advice      advise             experience and advice
                  act, report        the mentee acts, and tells what came of it
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
      4 the system failed   next: 0 your turn, 10 the other's, 11 nobody's
about-mentor = Carries a written mentoring practice through its stages.
about-new = Opens a practice and prints its id
about-reply = Adds an exchange; what it is follows from the turn, the stage and the marks
about-ask = Asks questions
about-answer = Answers open questions
about-advise = Offers advice or experience
about-act = Takes on an action
about-report = Reports what came of an action
about-reflect = Looks back on how the practice goes
about-park = Puts topics aside for later
about-unpark = Takes up a topic again that was put aside
about-skip = Hands the turn over: nothing to add
about-pause = Pauses until a day; no turn, no blame
about-agree = Shows or changes the agreement: rhythm, visibility, looks back
about-number = Makes an earlier sentence a question, to be answered by number
about-amend = Corrects an own exchange
about-withdraw = Takes an own exchange back; its place stays
about-undo = Undoes one's own last exchange, while nothing was built on it
about-close = Closes the practice with what was learned
about-reopen = Opens a closed practice again, with the reason
about-next = Says who is expected to do what; the exit code tells whose turn it is
about-show = Shows the dialogue
about-review = Prints the retrospective
about-export = Writes a practice in another format, or all as a site
about-list = Lists the practices and how they stand
about-note = Keeps notes of one's own on a practice; nobody else gets them
about-drafts = Lists, shows and drops what was typed and not sent
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
arg-stage = The stage it belongs to: theme, questions, advice or reflection
arg-plain = Read nothing into the text
arg-hold = More is to come: the turn stays
arg-at = When it was written: RFC 3339, 2005-09-03 08:12, or “yesterday 18:30”
arg-resume = Take a draft up again: the only one, or the one of this id
arg-yes = Send without asking
arg-dry_run = Show how the text is read, and change nothing
arg-quote = Quote these words of an earlier exchange first
arg-withdraw-exchange = The exchange: its id, or its number
arg-number-exchange = The exchange: its id, or its number
arg-amend-exchange = The exchange: its id or its number; id.2 for its second question or action
arg-words = The sentence, as it stands there; without it, all that ask
arg-amend-to_words = Record all of it as plain words, as it stands
arg-amend-why = Why it is corrected
arg-unpark-to = The number of the topic
arg-until = The first day on which it is somebody's turn again, such as 2026-12-24 or “next Monday”
arg-rounds = How many rounds before a look back
arg-when_quiet = What to do when it goes quiet
arg-drafts-show = Print what was typed of a draft
arg-drop = Drop a draft; may be given more than once
arg-drop_all = Drop every draft
arg-drafts-yes = Drop without asking
arg-history = Print every version of exchanges that were corrected or taken back
arg-json = Print JSON
arg-optional = The questions may stay unanswered
arg-instead = The number of the question that this one puts differently
arg-to = The number of the question
arg-report-to = The number of the action
arg-partial = More is to come to these answers
arg-due = The day by which, such as 2026-12-01, Friday or “in 3 days”
arg-owner = Who takes it on: mentor, mentee or a name; else the writer
arg-done = It is done
arg-not_done = It is not done, which is a normal result
arg-learned = Something learned; may be given more than once
arg-title = What it is called, in any script
arg-mentor = The mentor's name
arg-mentee = The mentee's name
arg-theme = The theme, in the mentee's words: it is theirs, whoever types it
arg-why = Why this theme
arg-rhythm = How soon to reply, such as 12h, 3d or “2 weeks”
arg-visibility = Who may read it: private, community or public
arg-follows = The practice that this one goes on from
arg-new-message = The first exchange, a letter of whoever opens it; more than one makes paragraphs
arg-new-file = Read the first exchange from a file; - is standard input
arg-new-at = When it was opened: RFC 3339, 2005-09-03 08:12, or “yesterday 18:30”
arg-last = Only the last N exchanges
arg-since = Only the exchanges from this day on, such as 2026-03-01 or “last Friday”
arg-questions = Each question with its answers
arg-actions = Each action with what came of it
arg-exchange = One exchange, by its id or its number
arg-review-format = text, markdown, html or json; csv for several
arg-review-all = Every practice together
arg-review-with = The practices somebody takes part in, together
arg-next-all = Of every open practice
arg-review-mentor = The practices of a mentor, together
arg-review-since = The practices in which something was written since that day (2026-03-01, “last month”), together
arg-export-format = html, markdown, json, toml, csv, ics or mbox; else by the end of the file's name
arg-output = Write to this file
arg-note-show = Print the notes
arg-note-message = A note (repeat for paragraphs); without any, the editor opens the notes
arg-note-file = Read the note from a file; - is standard input
arg-force = Replace the file if it is there
arg-site = Write a page for every practice that may be read, and an index, to this folder
arg-public = Only what is agreed to be public
arg-include_private = What is private too
arg-redact = Put aliases in the place of names
arg-alias = Put NAME in the place of a further word (repeatable; redacts names too)
arg-aliases = Such pairs from a file, a line each
arg-without_observers = Leave out what observers wrote
arg-without_withdrawn = Leave out what was taken back or corrected
arg-turn = Whose turn it is: mentor, mentee, nobody or a name
arg-with = Who takes part
arg-waiting = Waiting for at least so long, such as 7d or “1 week”
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
    More on one of them, with example questions: mentor guide STAGE

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
    Advice: experience offered, one step taken, word of what came

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
