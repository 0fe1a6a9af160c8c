//! From typed text to parts.

use super::mark::{Line, Mark, MarkKind, Numbered, Numeral, ends_as_question};
use super::option::{Options, day, names_an_exchange, trailing_options};
use super::{Context, MarkupError, MarkupErrorKind, Verb};
use crate::dialogue::agreement::Visibility;
use crate::dialogue::identity::{ExchangeId, Ref};
use crate::dialogue::part::{Kind, Part};
use crate::dialogue::questions::Question;
use crate::dialogue::stage::{Role, Stage};

/// Reads `texts`, each one a paragraph or more of its own, into parts.
///
/// # Errors
///
/// [`MarkupError`] with the line and the column of the texts one after another,
/// an empty line between them. Nothing is guessed where a number is missing and
/// several are open.
pub fn parts(texts: &[String], context: &Context<'_>) -> Result<Vec<Part>, MarkupError> {
    let texts: Vec<String> = texts.iter().map(|text| clean(text)).collect();
    match (context.verb, context.target) {
        (Verb::Ask | Verb::Answer, Some(number)) => question(context, number).map(drop),
        (Verb::Report, Some(number)) => action(context, number).map(drop),
        (Verb::Unpark, Some(number)) => topic(context, number).map(drop),
        _ => Ok(()),
    }
    .map_err(|kind| error(1, 1, kind))?;
    if texts.iter().all(|text| text.trim().is_empty()) {
        return if context.silent {
            let kind = default_kind(context, true).map_err(|kind| error(1, 1, kind))?;
            Ok(vec![Part::new(kind, "")])
        } else {
            Err(error(1, 1, MarkupErrorKind::NoText))
        };
    }
    let whole = texts.join("\n\n");
    if context.plain {
        return default_parts(&texts, &whole, context);
    }
    let lines: Vec<Line> = whole.split('\n').map(Line::of).collect();
    let list = list_meaning(&lines, context);
    let structured = lines.iter().any(|line| match line {
        Line::Mark(mark) => mark.kind != MarkKind::Why,
        Line::Numbered(numbered) => list.takes(numbered),
        Line::Quote(_) => true,
        _ => false,
    });
    if !structured {
        let words: Vec<String> = texts.iter().map(|text| unescaped(text)).collect();
        return default_parts(&words, &unescaped(&whole), context);
    }
    let mut reader = Reader {
        context,
        list,
        parts: Vec::new(),
        open: None,
    };
    let mut begins = true;
    for (at, (raw, line)) in whole.split('\n').zip(lines).enumerate() {
        let blank = line == Line::Blank;
        // In the middle of a paragraph, "Close: at six" is a sentence.
        let line = match line {
            Line::Mark(mark) if !begins && is_final(mark.kind) => Line::Words(raw),
            line => line,
        };
        reader.line(at + 1, raw, line)?;
        begins = blank;
    }
    reader.finish()
}

/// Whether a mark changes how the whole practice stands.
fn is_final(kind: MarkKind) -> bool {
    matches!(kind, MarkKind::Close | MarkKind::Reopen)
}

fn clean(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// Text with its backslashes before marks taken off.
fn unescaped(text: &str) -> String {
    let lines: Vec<String> = text
        .split('\n')
        .map(|line| match Line::of(line) {
            Line::Kept(words) => words,
            _ => line.to_owned(),
        })
        .collect();
    lines.join("\n")
}

fn error(line: usize, column: usize, kind: MarkupErrorKind) -> MarkupError {
    MarkupError { line, column, kind }
}

/// The parts of a text in which nothing is marked.
fn default_parts(
    texts: &[String],
    whole: &str,
    context: &Context<'_>,
) -> Result<Vec<Part>, MarkupError> {
    let each = |kind: Kind| {
        texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| Part::new(kind.clone(), text.trim()))
            .collect()
    };
    Ok(match context.verb {
        Verb::Ask => each(Kind::Ask {
            optional: false,
            instead: None,
        }),
        Verb::Act if !context.plain => texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| {
                let (first, rest) = text.trim().split_once('\n').unwrap_or((text.trim(), ""));
                let (kind, words) = action_of(first, "Action", context)?;
                Ok(Part::new(kind, format!("{words}\n{rest}").trim()))
            })
            .collect::<Result<_, _>>()
            .map_err(|kind| error(1, 1, kind))?,
        Verb::Act => each(Kind::Act {
            owner: None,
            due: None,
        }),
        Verb::Park => each(Kind::Park),
        _ => vec![Part::new(
            default_kind(context, true).map_err(|kind| error(1, 1, kind))?,
            whole.trim(),
        )],
    })
}

/// What unmarked text is. `alone`: nothing else in the text is marked.
fn default_kind(context: &Context<'_>, alone: bool) -> Result<Kind, MarkupErrorKind> {
    Ok(match context.verb {
        Verb::Says(kind) => kind.clone(),
        Verb::Unpark => Kind::Unpark {
            to: the_parked_topic(context)?,
        },
        Verb::Answer => Kind::Answer {
            to: the_open_question(context)?,
            partial: false,
        },
        Verb::Report => Kind::Report {
            to: the_open_action(context)?,
            done: None,
        },
        Verb::Reply if alone && !context.plain => match answered_by_replying(context) {
            Some(question) => Kind::Answer {
                to: question.place,
                partial: false,
            },
            None => Kind::Say,
        },
        Verb::Reply | Verb::Ask | Verb::Act | Verb::Park => Kind::Say,
    })
}

/// An action of a line, with what stands in brackets at its end, and its words.
fn action_of(
    line: &str,
    label: &str,
    context: &Context<'_>,
) -> Result<(Kind, String), MarkupErrorKind> {
    match trailing_options(line, context.practice) {
        Some((words, inner)) => {
            let kind = act(&mut Options::split(label, &inner), context)?;
            Ok((kind, words))
        }
        None => {
            let kind = Kind::Act {
                owner: None,
                due: None,
            };
            Ok((kind, line.to_owned()))
        }
    }
}

/// An action by what stands in its brackets.
fn act(options: &mut Options, context: &Context<'_>) -> Result<Kind, MarkupErrorKind> {
    let owner = match options.value(&["by ", "担当"], &[]) {
        Some(name) => {
            let owner = context.practice.person(&name);
            Some(owner.ok_or_else(|| options.bad(&name))?)
        }
        None => None,
    };
    let due = match options.value(&["due", "期限"], &["まで"]) {
        Some(text) => Some(day(&text)?),
        None => None,
    };
    options.finish()?;
    Ok(Kind::Act { owner, due })
}

/// The question that a plain reply answers: the only one that waits, put by the
/// other's latest exchange, when it is the writer's turn.
fn answered_by_replying<'a>(context: &Context<'a>) -> Option<&'a Question> {
    if !context.on_turn {
        return None;
    }
    let mut awaiting = context.practice.questions().awaiting(context.role);
    let question = awaiting.next()?;
    let last = context
        .practice
        .entries()
        .iter()
        .rev()
        .find(|entry| entry.role == question.role && !entry.exchange.mends())?;
    (awaiting.next().is_none() && last.exchange.id == question.place.exchange).then_some(question)
}

fn question(context: &Context<'_>, number: usize) -> Result<Ref, MarkupErrorKind> {
    let questions = context.practice.questions();
    questions
        .numbered(number)
        .map(|question| question.place)
        .ok_or(MarkupErrorKind::NoSuchQuestion {
            number,
            asked: questions.all().len(),
        })
}

fn action(context: &Context<'_>, number: usize) -> Result<Ref, MarkupErrorKind> {
    let actions = context.practice.actions();
    actions
        .numbered(number)
        .map(|action| action.place)
        .ok_or(MarkupErrorKind::NoSuchAction {
            number,
            taken: actions.all().len(),
        })
}

fn topic(context: &Context<'_>, number: usize) -> Result<Ref, MarkupErrorKind> {
    let topics = context.practice.topics();
    topics
        .numbered(number)
        .map(|topic| topic.place)
        .ok_or(MarkupErrorKind::NoSuchTopic {
            number,
            parked: topics.all().len(),
        })
}

/// The topic that is taken up without a number.
fn the_parked_topic(context: &Context<'_>) -> Result<Ref, MarkupErrorKind> {
    if let (Verb::Unpark, Some(number)) = (context.verb, context.target) {
        return topic(context, number);
    }
    let parked: Vec<_> = context.practice.topics().parked().collect();
    match parked[..] {
        [] => Err(MarkupErrorKind::NothingParked),
        [topic] => Ok(topic.place),
        _ => Err(MarkupErrorKind::WhichTopic(
            parked.iter().map(|topic| topic.number).collect(),
        )),
    }
}

/// The question that an answer without a number is to.
fn the_open_question(context: &Context<'_>) -> Result<Ref, MarkupErrorKind> {
    if let Some(number) = context.target {
        return question(context, number);
    }
    let open: Vec<&Question> = context
        .practice
        .questions()
        .awaiting(context.role)
        .collect();
    match open[..] {
        [] => Err(MarkupErrorKind::NothingToAnswer),
        [question] => Ok(question.place),
        _ => Err(MarkupErrorKind::WhichQuestion(
            open.iter().map(|question| question.number).collect(),
        )),
    }
}

/// The action that a report without a number is on.
fn the_open_action(context: &Context<'_>) -> Result<Ref, MarkupErrorKind> {
    if let Some(number) = context.target {
        return action(context, number);
    }
    let Some(name) = context.practice.name_of(context.role) else {
        return Err(MarkupErrorKind::NothingToReport);
    };
    let open: Vec<_> = context.practice.actions().open_of(name).collect();
    match open[..] {
        [] => Err(MarkupErrorKind::NothingToReport),
        [action] => Ok(action.place),
        _ => Err(MarkupErrorKind::WhichAction(
            open.iter().map(|action| action.number).collect(),
        )),
    }
}

/// What the items of a numbered list are in this text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct List {
    meaning: Meaning,
    /// The style and the indentation of its first item; the others are words.
    style: Option<(Numeral, usize)>,
    /// `Q7` stands for the answer to question 7.
    questions_answer: bool,
    /// `Q7` may stand before its words without a stop.
    loose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Meaning {
    Words,
    Questions,
    Answers,
    Actions,
}

impl List {
    fn takes(&self, numbered: &Numbered<'_>) -> bool {
        if numbered.numeral == Numeral::Question {
            (self.loose || !numbered.loose)
                && (self.questions_answer || self.meaning == Meaning::Questions)
        } else {
            self.meaning != Meaning::Words
                && self.style.is_some_and(|(numeral, indent)| {
                    numeral == numbered.numeral && numbered.indent <= indent + 1
                })
        }
    }
}

fn list_meaning(lines: &[Line<'_>], context: &Context<'_>) -> List {
    let items = || {
        lines.iter().filter_map(|line| match line {
            Line::Numbered(numbered) => Some(numbered),
            _ => None,
        })
    };
    let all_ask = items().all(|item| ends_as_question(item.rest));
    let waiting = context
        .practice
        .latest_round(context.role)
        .iter()
        .any(|question| question.status.is_open());
    let early = matches!(context.practice.stage(), Stage::Theme | Stage::Questions);
    let meaning = match (context.verb, context.role) {
        // What the whole text is about was said, so a list in it is words.
        (Verb::Answer, _) if context.target.is_some() => Meaning::Words,
        (Verb::Ask, _) => Meaning::Questions,
        (Verb::Answer, _) => Meaning::Answers,
        (Verb::Act, _) => Meaning::Actions,
        (Verb::Reply, Role::Mentor) if all_ask => Meaning::Questions,
        (Verb::Reply, _) if waiting => Meaning::Answers,
        (Verb::Reply, Role::Mentor) if early => Meaning::Questions,
        (Verb::Reply, Role::Mentee) if all_ask => Meaning::Questions,
        _ => Meaning::Words,
    };
    let style = items()
        .find(|item| item.numeral != Numeral::Question)
        .map(|item| (item.numeral, item.indent));
    // A question of one's own can be numbered too; only where a number is that
    // of a question of the other does it answer.
    let of_the_other = |number: usize| {
        context
            .practice
            .questions()
            .numbered(number)
            .is_none_or(|question| question.role.other() == Some(context.role))
    };
    let answers = match context.verb {
        Verb::Ask => false,
        Verb::Answer => context.target.is_none(),
        _ => {
            (meaning != Meaning::Questions || waiting)
                && context.role != Role::Observer
                && items()
                    .filter(|item| item.numeral == Numeral::Question)
                    .all(|item| of_the_other(item.number))
        }
    };
    List {
        meaning,
        style,
        questions_answer: answers,
        loose: matches!(context.verb, Verb::Ask | Verb::Answer),
    }
}

/// A part that is being read.
struct Open {
    /// `None`: unmarked.
    kind: Option<Kind>,
    /// It goes on over empty lines.
    holds: bool,
    /// It was opened by a mark with a number, so lists in it are words.
    explicit: bool,
    /// Its mark, for messages.
    label: String,
    /// Where its mark stands.
    at: (usize, usize),
    lines: Vec<String>,
}

struct Reader<'a> {
    context: &'a Context<'a>,
    list: List,
    /// `None` for a kind: unmarked.
    parts: Vec<(Option<Kind>, String)>,
    open: Option<Open>,
}

impl Reader<'_> {
    fn line(&mut self, number: usize, raw: &str, line: Line<'_>) -> Result<(), MarkupError> {
        let column = |rest: &str| raw[..raw.len() - rest.len()].chars().count() + 1;
        let start = column(raw.trim_start());
        match line {
            Line::Blank => match &mut self.open {
                Some(open) if open.holds => open.lines.push(String::new()),
                _ => self.close()?,
            },
            Line::Dashes => match &self.open {
                Some(open) if open.holds && open.kind.is_some() => self.close()?,
                _ => self.words(number, raw),
            },
            Line::Quote(rest) => match &mut self.open {
                Some(open) if matches!(open.kind, Some(Kind::Quote { .. })) => {
                    open.lines.push(rest.to_owned());
                }
                _ => {
                    self.close()?;
                    let (to, words) = self.quotation(rest);
                    self.begin(Kind::Quote { to }, false, ">", (number, start), words);
                }
            },
            Line::Mark(mark) if mark.kind == MarkKind::Why => self.why(number, raw, &mark)?,
            Line::Mark(mark) => self.mark(&mark, (number, start))?,
            Line::Numbered(item) => {
                let within = self.open.as_ref().is_some_and(|open| open.explicit);
                let taken =
                    self.list.takes(&item) && (item.numeral == Numeral::Question || !within);
                if taken {
                    self.item(&item, (number, start))?;
                } else {
                    self.words(number, raw);
                }
            }
            Line::Kept(words) => self.words(number, &words),
            Line::Words(words) => self.words(number, words),
        }
        Ok(())
    }

    fn words(&mut self, number: usize, words: &str) {
        match &mut self.open {
            // A quotation ends where its marks do.
            Some(open) if !matches!(open.kind, Some(Kind::Quote { .. })) => {
                open.lines.push(words.to_owned());
            }
            _ => {
                self.push_open();
                self.open = Some(Open {
                    kind: None,
                    holds: true,
                    explicit: false,
                    label: String::new(),
                    at: (number, 1),
                    lines: vec![words.to_owned()],
                });
            }
        }
    }

    fn begin(&mut self, kind: Kind, explicit: bool, label: &str, at: (usize, usize), rest: &str) {
        self.open = Some(Open {
            holds: matches!(kind, Kind::Answer { .. } | Kind::Report { .. }),
            kind: Some(kind),
            explicit,
            label: label.to_owned(),
            at,
            lines: vec![rest.to_owned()],
        });
    }

    /// Ends the part that is being read.
    fn close(&mut self) -> Result<(), MarkupError> {
        if let Some(open) = &self.open
            && let Some(kind) = &open.kind
            && !kind.may_be_silent()
            && open.lines.iter().all(|line| line.trim().is_empty())
        {
            let kind = MarkupErrorKind::NoWords(open.label.clone());
            return Err(error(open.at.0, open.at.1, kind));
        }
        self.push_open();
        Ok(())
    }

    fn push_open(&mut self) {
        if let Some(open) = self.open.take() {
            let text = open.lines.join("\n").trim().to_owned();
            if open.kind.is_some() || !text.is_empty() {
                self.parts.push((open.kind, text));
            }
        }
    }

    /// The exchange that a quotation names in brackets, and its words.
    fn quotation<'t>(&self, rest: &'t str) -> (Option<ExchangeId>, &'t str) {
        if let Some((id, words)) = rest.strip_prefix('(').and_then(|it| it.split_once(')'))
            && let Ok(id) = id.parse::<ExchangeId>()
        {
            let words = words.strip_prefix(' ').unwrap_or(words);
            return (Some(id), words);
        }
        if let Some(kept) = rest.strip_prefix('\\')
            && names_an_exchange(kept.trim_start_matches('\\'))
        {
            return (None, kept);
        }
        (None, rest)
    }

    fn why(&mut self, number: usize, raw: &str, mark: &Mark<'_>) -> Result<(), MarkupError> {
        let themes = |kind: &Option<Kind>| matches!(kind, Some(Kind::Theme { why: None }));
        if self.open.as_ref().is_some_and(|open| themes(&open.kind)) {
            self.close()?;
        }
        let after_theme = self.open.is_none() && self.parts.last().is_some_and(|it| themes(&it.0));
        if !after_theme {
            self.words(number, raw);
            return Ok(());
        }
        // Its words are collected as a theme of their own and joined at the end.
        let kind = Kind::Theme {
            why: Some(String::new()),
        };
        self.begin(kind, false, mark.label, (number, 1), mark.rest);
        Ok(())
    }

    fn item(&mut self, item: &Numbered<'_>, at: (usize, usize)) -> Result<(), MarkupError> {
        self.close()?;
        let fail = |kind| error(at.0, at.1, kind);
        let label = format!("{}", item.number);
        let answer = |place| Kind::Answer {
            to: place,
            partial: false,
        };
        if item.numeral == Numeral::Question && self.list.questions_answer {
            let place = question(self.context, item.number).map_err(fail)?;
            self.begin(answer(place), true, &label, at, item.rest);
            return Ok(());
        }
        let kind = match self.list.meaning {
            Meaning::Answers => {
                let round = self.context.practice.latest_round(self.context.role);
                match (round, round.get(item.number - 1)) {
                    (_, Some(question)) => answer(question.place),
                    ([first, .., last], None) | ([first @ last], None) => {
                        return Err(fail(MarkupErrorKind::BeyondRound {
                            number: item.number,
                            round: (first.number, last.number),
                        }));
                    }
                    ([], None) => return Err(fail(MarkupErrorKind::NothingToAnswer)),
                }
            }
            Meaning::Actions => {
                let (kind, words) = action_of(item.rest, &label, self.context).map_err(fail)?;
                self.begin(kind, false, &label, at, &words);
                return Ok(());
            }
            Meaning::Questions | Meaning::Words => Kind::Ask {
                optional: false,
                instead: None,
            },
        };
        self.begin(kind, false, &label, at, item.rest);
        Ok(())
    }

    fn mark(&mut self, mark: &Mark<'_>, at: (usize, usize)) -> Result<(), MarkupError> {
        self.close()?;
        let fail = |kind| error(at.0, at.1, kind);
        let (kind, rest) = self.marked(mark).map_err(fail)?;
        let explicit = mark.number.is_some() || self.context.verb != Verb::Answer;
        self.begin(kind, explicit, mark.label, at, &rest);
        Ok(())
    }

    /// The kind that a mark stands for, and the words on its line.
    fn marked(&self, mark: &Mark<'_>) -> Result<(Kind, String), MarkupErrorKind> {
        let rest = mark.rest.to_owned();
        let mut options = Options::of(mark);
        let to_question = || match mark.number {
            Some(number) => question(self.context, number),
            None => the_open_question(self.context),
        };
        let to_action = || match mark.number {
            Some(number) => action(self.context, number),
            None => the_open_action(self.context),
        };
        let report = |done| {
            Ok::<_, MarkupErrorKind>(Kind::Report {
                to: to_action()?,
                done,
            })
        };
        let kind = match mark.kind {
            MarkKind::Ask => Kind::Ask {
                optional: options.word(&["optional", "任意"]),
                instead: match options.value(&["instead of q", "instead of "], &["の代わり"]) {
                    Some(text) => Some(question(self.context, options.number(&text)?)?),
                    None => None,
                },
            },
            MarkKind::Answer => Kind::Answer {
                to: to_question()?,
                partial: options.word(&["partial", "一部"]),
            },
            MarkKind::Pass => Kind::Pass { to: to_question()? },
            MarkKind::Advise => Kind::Advise,
            MarkKind::Act => {
                if mark.options.is_none() {
                    let (kind, words) = action_of(&rest, mark.label, self.context)?;
                    return Ok((kind, words));
                }
                act(&mut options, self.context)?
            }
            MarkKind::Done => report(Some(true))?,
            MarkKind::NotDone => report(Some(false))?,
            MarkKind::Report => report(None)?,
            MarkKind::Reflect => Kind::Reflect,
            MarkKind::Learn => Kind::Learn,
            MarkKind::Park => Kind::Park,
            MarkKind::Theme | MarkKind::Why => Kind::Theme { why: None },
            MarkKind::Agree => Kind::Agree {
                rhythm: match options.value(&["rhythm ", "返信 "], &[]) {
                    Some(text) => Some(text.parse().map_err(|_| options.bad(&text))?),
                    None => None,
                },
                visibility: match options.value(&["visibility ", "公開 "], &[]) {
                    Some(text) => {
                        Some(Visibility::of_word(&text).ok_or_else(|| options.bad(&text))?)
                    }
                    None => None,
                },
                rounds: match options.value(&["rounds ", "振り返り "], &["回"]) {
                    Some(text) => Some(text.parse().map_err(|_| options.bad(&text))?),
                    None => None,
                },
            },
            MarkKind::Pause => Kind::Pause {
                until: match options.value(&["until "], &["まで"]) {
                    Some(text) => day(&text)?,
                    None => return Err(MarkupErrorKind::BadDay(String::new())),
                },
            },
            MarkKind::Unpark => Kind::Unpark {
                to: match mark.number {
                    Some(number) => topic(self.context, number)?,
                    None => the_parked_topic(self.context)?,
                },
            },
            MarkKind::Skip => Kind::Skip,
            MarkKind::Close => Kind::Close,
            MarkKind::Reopen => Kind::Reopen,
            MarkKind::Number => Kind::Number {
                to: options.target(mark)?,
            },
            MarkKind::Amend => Kind::Amend {
                to: options.target(mark)?,
            },
            MarkKind::Withdraw | MarkKind::Undo => Kind::Withdraw {
                to: options.target(mark)?,
                undo: mark.kind == MarkKind::Undo,
            },
        };
        options.finish()?;
        Ok((kind, rest))
    }

    fn finish(mut self) -> Result<Vec<Part>, MarkupError> {
        self.close()?;
        // Where the verb's own kind is marked, what is not marked is words.
        let marked = |words: &[&str]| {
            self.parts
                .iter()
                .flat_map(|(kind, _)| kind)
                .any(|kind| words.contains(&kind.word()))
        };
        let mut default = match self.context.verb {
            Verb::Answer if marked(&["answer", "pass"]) => Kind::Say,
            Verb::Report if marked(&["report"]) => Kind::Say,
            Verb::Unpark if marked(&["unpark"]) => Kind::Say,
            Verb::Says(kind) if marked(&[kind.word()]) => Kind::Say,
            _ if self.parts.iter().all(|(kind, _)| kind.is_some()) => Kind::Say,
            _ => default_kind(self.context, false).map_err(|kind| error(1, 1, kind))?,
        };
        let mut parts: Vec<Part> = Vec::new();
        for (kind, text) in self.parts {
            match kind {
                Some(Kind::Theme { why: Some(_) }) => {
                    if let Some(Part {
                        kind: Kind::Theme { why },
                        ..
                    }) = parts.last_mut()
                    {
                        *why = Some(text);
                    }
                }
                Some(kind) => parts.push(Part::new(kind, text)),
                None => {
                    parts.push(Part::new(default.clone(), text));
                    // One close is enough; what else is said is said.
                    if is_once(&default) {
                        default = Kind::Say;
                    }
                }
            }
        }
        if let Verb::Says(kind) = self.context.verb
            && is_once(kind)
            && !parts.iter().any(|it| it.kind.word() == kind.word())
        {
            parts.push(Part::new(kind.clone(), ""));
        }
        Ok(parts)
    }
}

/// Whether one part of that kind says it all, and the command is for that part.
fn is_once(kind: &Kind) -> bool {
    matches!(
        kind,
        Kind::Close
            | Kind::Reopen
            | Kind::Skip
            | Kind::Pause { .. }
            | Kind::Agree { .. }
            | Kind::Unpark { .. }
    )
}
