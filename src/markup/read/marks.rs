//! Which marks of a letter count, and what they open.

use super::*;

impl<'t> Reader<'_, 't> {
    pub(super) fn find_marks(&mut self) {
        let found: Vec<Option<Mark<'t>>> = self
            .lines
            .iter()
            .zip(1..)
            .map(|(line, number)| {
                let text = line.block == Block::Text && !self.context.words.contains(&number);
                text.then(|| mark::mark(line.raw)).flatten()
            })
            .collect();
        let has = |kind: MarkKind| {
            found
                .iter()
                .flatten()
                .any(|it| it.kind == kind && it.stop != Stop::Space)
        };
        let pairs = has(MarkKind::Part(PartKind::Answer)) && has(MarkKind::Part(PartKind::Ask));
        let loose = found.iter().flatten().filter(|it| it.is_loose()).count();
        for (at, found) in found.into_iter().enumerate() {
            let Some(mark) = found else { continue };
            // In the middle of a wrapped sentence, a mark is one of its words.
            if !matches!(mark.stop, Stop::Colon | Stop::Dress) && !self.may_begin(at) {
                continue;
            }
            match self.opens(at, &mark, pairs, loose) {
                Ok(opens) => self.marks[at] = Some((mark, opens)),
                Err(Some(kind)) => {
                    let column = self.column(at);
                    self.breaks.insert(at);
                    self.remark(at, column, kind);
                }
                Err(None) => {
                    // A sentence about another question is not of an answer's words.
                    let about = matches!(
                        mark.kind,
                        MarkKind::Part(PartKind::Ask) | MarkKind::Part(PartKind::Answer)
                    ) && mark.numbers.len() == 1
                        && matches!(
                            self.context.question(mark.numbers[0]),
                            Numbered::Awaiting(_)
                        );
                    if about {
                        self.breaks.insert(at);
                    }
                }
            }
        }
    }

    pub(super) fn may_begin(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|it| &self.lines[it]) else {
            return true;
        };
        before.block != Block::Text
            || crate::language::sentence::width(before.raw) < crate::language::sentence::WRAPPED
            || before
                .raw
                .trim_end()
                .ends_with(['.', '。', '!', '?', '！', '？', ':', '：', ')', '）', '」'])
    }

    /// What a mark opens; an error where it is words, perhaps with a remark.
    pub(super) fn opens(
        &self,
        at: usize,
        mark: &Mark<'t>,
        pairs: bool,
        loose: usize,
    ) -> Result<Opens, Option<RemarkKind>> {
        let context = self.context;
        let label = || mark.label.trim().to_owned();
        let definition = mark.kind.part().definition();
        if context.role == Role::Observer && definition.writers != Writers::Anyone {
            let sure = mark.stop == Stop::Colon && mark.printed;
            return Err(sure.then(|| RemarkKind::NotForObservers { mark: label() }));
        }
        if mark.is_loose() {
            let says = matches!(context.verb, Verb::Ask | Verb::Answer) || loose > 1;
            if !says || Pattern::AboutTheNumber.fits(mark.rest) {
                return Err(None);
            }
        }
        let opening = Opening::new(mark.kind.part());
        if !opening.is_numbered() && !mark.numbers.is_empty() {
            return Err(None);
        }
        let inner = mark.options.as_deref().unwrap_or_default();
        let one = |kind: Kind| Ok(Opens::Kinds(vec![kind]));
        if definition.form == Form::Standing {
            return one(self.standing(at, mark, inner, opening)?);
        }
        if mark.kind == MarkKind::Why {
            return Ok(Opens::Why);
        }
        let is_heading = mark.is_alone() && self.list_follows(at);
        match opening {
            Opening::Question if mark.numbers.is_empty() => {
                let mut options = Options::new(inner);
                let optional = options.word(OptionKind::Optional);
                let instead =
                    options.value(OptionKind::Instead, |text| option::instead(context, text));
                if mark.stop == Stop::Point && !pairs && !ends_as_question(mark.rest) {
                    return Err(None);
                }
                if is_heading {
                    return Ok(Opens::Heading);
                }
                Ok(Opens::Ask(ask(optional, instead), mark.options.is_none()))
            }
            Opening::Question => self.asked(mark),
            Opening::Answer if mark.numbers.is_empty() => {
                if is_heading {
                    return Ok(Opens::Heading);
                }
                if mark.stop == Stop::Point && !pairs {
                    return Err(None);
                }
                Ok(Opens::AnswerToLast)
            }
            Opening::Answer => self.answers(at, mark, inner),
            Opening::Pass => {
                let again = Options::new(inner).word(OptionKind::Again);
                let places = if mark.numbers.is_empty() {
                    vec![context.the_open_question().map_err(unresolved)?]
                } else {
                    self.places_of(mark, again)?
                };
                Ok(Opens::Kinds(
                    places.into_iter().map(|to| Kind::Pass { to }).collect(),
                ))
            }
            Opening::Advice => {
                if !mark.printed && context.role == Role::Mentee {
                    return Err(None);
                }
                one(Kind::Advise)
            }
            Opening::Action => {
                if let [number] = mark.numbers[..]
                    && let Some(action) = context.practice.actions().numbered(number)
                {
                    let done = mark::result(mark.rest);
                    if done.is_some() || context.verb == Verb::Report {
                        return one(report(action.place, done));
                    }
                    return Err(Some(RemarkKind::ActionExists(number)));
                }
                if is_heading {
                    return Ok(Opens::Heading);
                }
                let said = option::undertaking(inner, context, true).unwrap_or_default();
                Ok(Opens::Act(said, mark.options.is_none()))
            }
            Opening::Report => {
                let done = match mark.kind {
                    // "Done: not yet" is word from the way.
                    MarkKind::Done if mark::result(mark.rest) == Some(false) => None,
                    MarkKind::Done => Some(true),
                    MarkKind::NotDone => Some(false),
                    _ => None,
                };
                let places = if mark.numbers.is_empty() {
                    vec![match (self.target, context.verb) {
                        (Some(place), Verb::Report) => place,
                        _ => context.the_open_action().map_err(unresolved)?,
                    }]
                } else {
                    mark.numbers
                        .iter()
                        .map(|number| context.action(*number).map_err(unresolved))
                        .collect::<Result<_, _>>()?
                };
                Ok(Opens::Kinds(
                    places.into_iter().map(|to| report(to, done)).collect(),
                ))
            }
            Opening::Each(_) if is_heading => Ok(Opens::Heading),
            Opening::Each(kind) | Opening::Whole(kind) => one(kind),
            Opening::Unmarked
            | Opening::Alone(_)
            | Opening::Terms
            | Opening::Pause
            | Opening::Topic
            | Opening::Number
            | Opening::Correction
            | Opening::Withdrawal => Err(None),
        }
    }

    /// A mark that changes how things stand: only as the text form prints it.
    pub(super) fn standing(
        &self,
        at: usize,
        mark: &Mark<'t>,
        inner: &str,
        opening: Opening,
    ) -> Result<Kind, Option<RemarkKind>> {
        let context = self.context;
        if !mark.printed {
            return Err(None);
        }
        let not_alone = || {
            Some(RemarkKind::NotAlone {
                mark: mark.label.trim().to_owned(),
            })
        };
        let begins = at
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Text);
        if !mark.is_alone() || !begins {
            return Err(not_alone());
        }
        let bare = || mark.options.is_none().then_some(()).ok_or_else(not_alone);
        let item = |target: Option<Ref>| target.ok_or(None);
        let whole = |target: Option<Ref>| {
            target
                .filter(|it| it.item.is_none())
                .map(|it| it.exchange)
                .ok_or(None)
        };
        Ok(match opening {
            Opening::Alone(kind) => {
                bare()?;
                kind
            }
            Opening::Terms => {
                option::terms(inner).map_err(|left| Some(RemarkKind::BadOption(left)))?
            }
            Opening::Pause => Kind::Pause {
                until: option::until(inner, context.today).ok_or_else(|| {
                    if inner.is_empty() {
                        not_alone()
                    } else {
                        Some(RemarkKind::BadOption(inner.to_owned()))
                    }
                })?,
            },
            Opening::Topic => {
                bare()?;
                let number = mark.numbers.first().copied();
                let to = context.topic(number).map_err(|_| not_alone())?;
                Kind::Unpark { to }
            }
            Opening::Number => {
                bare()?;
                let to = whole(mark.target)?;
                Kind::Number { to }
            }
            Opening::Correction => {
                bare()?;
                let to = item(mark.target)?;
                Kind::Amend { to }
            }
            Opening::Withdrawal => {
                bare()?;
                Kind::Withdraw {
                    to: whole(mark.target)?,
                    undo: mark.kind == MarkKind::Undo,
                }
            }
            Opening::Unmarked
            | Opening::Question
            | Opening::Answer
            | Opening::Pass
            | Opening::Action
            | Opening::Report
            | Opening::Advice
            | Opening::Whole(_)
            | Opening::Each(_) => return Err(not_alone()),
        })
    }

    /// A question with a number: the other's, to be answered or restated, or one
    /// that is asked now.
    pub(super) fn asked(&self, mark: &Mark<'t>) -> Result<Opens, Option<RemarkKind>> {
        let context = self.context;
        let asked = context.practice.questions().all().len();
        let asks_now = context.role == Role::Mentor || context.awaiting().is_empty();
        let new = || Ok(Opens::Ask(ask(false, None), true));
        let [number] = mark.numbers[..] else {
            return match self.places_of(mark, false) {
                Ok(places) => Ok(Opens::Kinds(places.into_iter().map(answer).collect())),
                Err(_) => Err(None),
            };
        };
        if context.verb == Verb::Ask {
            return new();
        }
        match context.question(number) {
            Numbered::Awaiting(question) => {
                if !mark.is_alone()
                    && ends_as_question(mark.rest)
                    && context.restated(mark.rest).is_none()
                    && !context.shortens(mark.rest, question)
                {
                    return if asks_now { new() } else { Err(None) };
                }
                Ok(Opens::AskedNumber(question.place))
            }
            _ if asks_now && (prose::item_asks(mark.rest) || mark.is_alone() && asked == 0) => {
                if context.restates_any(mark.rest) {
                    Err(None)
                } else {
                    new()
                }
            }
            Numbered::Doubtful(question) => match context.doubt {
                Doubt::Answers => Ok(Opens::AskedNumber(question.place)),
                _ => Err(
                    (mark.stop == Stop::Colon).then_some(RemarkKind::AnsweredBefore {
                        number,
                        place: question.number,
                    }),
                ),
            },
            Numbered::Missing => {
                Err((mark.stop == Stop::Colon).then_some(no_such_question(number, asked)))
            }
            _ => Err(None),
        }
    }

    pub(super) fn answers(
        &self,
        at: usize,
        mark: &Mark<'t>,
        inner: &str,
    ) -> Result<Opens, Option<RemarkKind>> {
        let mut options = Options::new(inner);
        let more = options.word(OptionKind::Partial);
        let again = options.word(OptionKind::Again);
        let places = if mark.ordinal {
            let round = self.context.round();
            let label = mark.label.to_lowercase();
            // One letter is part of other words.
            let named = words(MarkKind::Part(PartKind::Ask))
                .filter(|word| word.len() > 1)
                .any(|word| label.contains(word));
            let others = self.lines.iter().enumerate().any(|(other, line)| {
                other != at
                    && line.block == Block::Text
                    && Pattern::Ordinal.fits(line.raw.trim_start())
            });
            // "Two things happened. First: …" tells a story.
            let first = self.lines.iter().position(|line| {
                line.block == Block::Text && Pattern::Ordinal.fits(line.raw.trim_start())
            });
            let told = prose::announced_above(&self.lines, first.unwrap_or(at), self.context)
                == Announced::Other;
            if !named && (!others || told) {
                return Err(None);
            }
            mark.numbers
                .iter()
                .map(|number| {
                    round
                        .get(number - 1)
                        .filter(|it| waits(it))
                        .map(|it| it.place)
                        .ok_or(None)
                })
                .collect::<Result<Vec<Ref>, _>>()?
        } else {
            self.places_of(mark, again)?
        };
        let kinds = places
            .into_iter()
            .map(|to| Kind::Answer { to, partial: more });
        Ok(Opens::Kinds(kinds.collect()))
    }

    /// The questions that a mark's numbers lead to. `again`: they may have been
    /// answered before.
    pub(super) fn places_of(
        &self,
        mark: &Mark<'t>,
        again: bool,
    ) -> Result<Vec<Ref>, Option<RemarkKind>> {
        let asked = self.context.practice.questions().all().len();
        mark.numbers
            .iter()
            .map(|&number| match self.context.question(number) {
                Numbered::Awaiting(question) | Numbered::Settled(question) => Ok(question.place),
                Numbered::Doubtful(place) => match self.context.doubt {
                    _ if again => self
                        .context
                        .practice
                        .questions()
                        .numbered(number)
                        .map(|question| question.place)
                        .ok_or(None),
                    Doubt::Answers => Ok(place.place),
                    _ => Err(Some(RemarkKind::AnsweredBefore {
                        number,
                        place: place.number,
                    })),
                },
                Numbered::Own(_) => Err(Some(RemarkKind::OwnQuestion(number))),
                Numbered::Missing => Err(Some(no_such_question(number, asked))),
            })
            .collect()
    }

    /// Whether the next words below a line begin a list.
    pub(super) fn list_follows(&self, at: usize) -> bool {
        self.lines[at + 1..]
            .iter()
            .find(|line| line.block != Block::Blank)
            .is_some_and(|line| {
                line.block == Block::Text
                    && list::marker(line.raw).is_some_and(|it| it.style != Style::Lost)
            })
    }

    /// Whether a mark of the letter, or a quotation, says which question it
    /// answers.
    pub(super) fn is_addressed(&self) -> bool {
        let marked = self.marks.iter().flatten().any(|(_, opens)| match opens {
            Opens::Kinds(kinds) => kinds
                .iter()
                .any(|it| matches!(it, Kind::Answer { .. } | Kind::Pass { .. })),
            Opens::AskedNumber(_) | Opens::AnswerToLast => true,
            Opens::Ask(_, true) => false,
            _ => false,
        });
        marked
            || self.quotations().iter().any(|(from, to)| {
                let words = self.quoted_words(*from, *to);
                let below = self.lines[*to..]
                    .iter()
                    .find(|line| line.block != Block::Blank);
                let answered = below.is_some_and(|line| {
                    line.block == Block::Text
                        && list::marker(line.raw).is_none_or(|it| it.number > 1)
                });
                answered && self.context.quoted(&words).is_some()
            })
    }
}

fn unresolved(why: Unresolved) -> Option<RemarkKind> {
    Some(RemarkKind::Unresolved(why))
}

fn no_such_question(number: usize, asked: usize) -> RemarkKind {
    RemarkKind::Unresolved(Unresolved::NoSuchQuestion { number, asked })
}
