//! The walk over the lines of a letter, from part to part.

use super::*;

impl<'t> Reader<'_, 't> {
    pub(super) fn walk(&mut self) {
        let mut at = 0;
        while at < self.lines.len() {
            let block = self.lines[at].block;
            match block {
                Block::Blank => self.blank(),
                Block::Code | Block::Kept => self.line(at),
                Block::Quote => {
                    let to = (at..self.lines.len())
                        .find(|&it| self.lines[it].block != Block::Quote)
                        .unwrap_or(self.lines.len());
                    self.quotation(at, to);
                    at = to;
                    continue;
                }
                Block::Attribution => {
                    self.close();
                    let raw = self.lines[at].raw.to_owned();
                    self.pieces.push(Piece {
                        what: What::Said,
                        text: raw,
                        line: at,
                    });
                    while self
                        .lines
                        .get(at + 1)
                        .is_some_and(|it| it.block == Block::Attribution)
                    {
                        at += 1;
                        if let Some(last) = self.pieces.last_mut() {
                            last.text = format!("{}\n{}", last.text, self.lines[at].raw);
                        }
                    }
                }
                Block::Original => {
                    self.close();
                    let text: Vec<&str> = self.lines[at..].iter().map(|it| it.raw).collect();
                    let text = text.join("\n");
                    self.pieces.push(Piece {
                        what: What::Kind(Kind::Quote { to: None }),
                        text: text.trim_end().to_owned(),
                        line: at,
                    });
                    return;
                }
                Block::Signature => {
                    self.pending = None;
                    if !matches!(
                        &self.open,
                        Some(Open {
                            opens: None,
                            place: Place::Closing,
                            ..
                        })
                    ) {
                        self.close();
                    }
                    self.line(at);
                }
                Block::Rule => self.rule(at),
                Block::Text => self.text(at),
            }
            at += 1;
        }
        self.close();
    }

    pub(super) fn blank(&mut self) {
        let Some(open) = &mut self.open else { return };
        if open.holds || open.opens.is_none() {
            open.lines.push(String::new());
        } else if !open.is_empty() || !waits_for_words(open) {
            self.close();
        }
    }

    pub(super) fn text(&mut self, at: usize) {
        if let Some((mark, opens)) = self.marks[at].clone() {
            self.mark(at, &mark, opens);
            return;
        }
        if let Some(&(list, item)) = self.items.get(&at) {
            self.item(at, list, item);
            return;
        }
        let place = self.places[at];
        if self.breaks.contains(&at) && self.open.as_ref().is_some_and(|it| it.opens.is_some()) {
            self.close();
        }
        let begins = at
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Text || self.marks[it].is_some());
        if let Some(&place) = self.ordinals.get(&at) {
            self.begin(
                Opens::Kinds(vec![answer(place)]),
                By::Mark,
                at,
                self.lines[at].raw.trim_start().to_owned(),
            );
            return;
        }
        let paragraph_begins = at
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Text || self.items.contains_key(&it));
        if paragraph_begins
            && place == Place::Body
            && matches!(self.context.verb, Verb::Reply | Verb::Answer)
            && self.context.role != Role::Observer
        {
            // Where a mark or an item begins, other words do.
            let own = |line: &usize| self.marks[*line].is_none() && !self.items.contains_key(line);
            let end = list::paragraph_end(&self.lines, at);
            let end = (at..end).find(|line| !own(line)).unwrap_or(end);
            let paragraph: Vec<&str> = self.lines[at..end].iter().map(|it| it.raw).collect();
            if let Some(question) = prose::passes(&paragraph.join("\n"), self.context) {
                let to = question.place;
                self.begin(
                    Opens::Kinds(vec![Kind::Pass { to }]),
                    By::Words,
                    at,
                    self.lines[at].raw.to_owned(),
                );
                return;
            }
        }
        if begins && place == Place::Body && self.restates_alone(at) {
            self.close();
            let raw = self.lines[at].raw.trim();
            if let Some(question) = self.context.restated(raw) {
                self.pieces.push(Piece {
                    what: What::Kind(Kind::Quote {
                        to: Some(question.place.exchange),
                    }),
                    text: raw.to_owned(),
                    line: at,
                });
                self.pending = Some((question.place, By::Quotation));
                return;
            }
        }
        if let Some((to, by)) = self.pending.take()
            && place == Place::Body
            && self.open.is_none()
        {
            self.begin(
                Opens::Kinds(vec![answer(to)]),
                by,
                at,
                self.lines[at].raw.to_owned(),
            );
            return;
        }
        self.line(at);
    }

    /// Whether a line is nothing but a question of the other, without a mark.
    pub(super) fn restates_alone(&self, at: usize) -> bool {
        self.context.role != Role::Observer
            && matches!(self.context.verb, Verb::Reply | Verb::Answer)
            && self.context.target.is_none()
            && ends_as_question(self.lines[at].raw)
            && self.context.restated(self.lines[at].raw.trim()).is_some()
    }

    /// A line of words: of what is open, or of its own.
    pub(super) fn line(&mut self, at: usize) {
        let words = self.lines[at].words();
        let place = self.places[at];
        let ends = self.open.as_ref().is_some_and(|open| match open.opens {
            None => open.place != place,
            Some(_) => {
                place == Place::Closing
                    && self.lines[at].block != Block::Code
                    && open.by != By::Words
                    && !open.is_empty()
            }
        });
        if ends {
            self.close();
        }
        match &mut self.open {
            Some(open) => open.lines.push(words),
            None => {
                self.pending = None;
                self.open = Some(Open {
                    opens: None,
                    place,
                    by: By::Words,
                    holds: true,
                    literal: false,
                    label: String::new(),
                    at: (at, 0),
                    lines: vec![words],
                });
            }
        }
    }

    pub(super) fn rule(&mut self, at: usize) {
        let ended = self.open.as_ref().is_some_and(|it| it.opens.is_some());
        let quoted = self.open.is_none()
            && matches!(
                self.pieces.last(),
                Some(Piece {
                    what: What::Kind(Kind::Quote { .. }),
                    ..
                })
            );
        self.pending = None;
        if ended {
            self.close();
        }
        // The text form prints hyphens where a part would go on.
        if (ended || quoted || self.after_a_part()) && self.lines[at].is_hyphens() {
            return;
        }
        self.line(at);
    }

    pub(super) fn after_a_part(&self) -> bool {
        self.open.is_none()
            && matches!(
                self.pieces.last(),
                Some(Piece {
                    what: What::Kind(_) | What::Why,
                    ..
                })
            )
    }

    pub(super) fn quotation(&mut self, from: usize, to: usize) {
        let words = self.quoted_words(from, to);
        let question = (self.context.role != Role::Observer
            && matches!(self.context.verb, Verb::Reply | Verb::Answer))
        .then(|| self.context.quoted(&words))
        .flatten()
        .map(|it| it.place);
        let within = self.open.as_ref().is_some_and(|open| {
            open.by != By::Quotation && open.holds && open.opens.as_ref().is_some_and(is_held)
        });
        if question.is_none() && within && self.pieces_quote_only(from) {
            let raw: Vec<String> = self.lines[from..to]
                .iter()
                .map(|it| it.raw.to_owned())
                .collect();
            if let Some(open) = &mut self.open {
                open.lines.extend(raw);
            }
            return;
        }
        if words.trim().is_empty() {
            // Mail programs leave empty quoted lines.
            return;
        }
        self.close();
        let (to_exchange, words) = self.source(&words);
        self.pieces.push(Piece {
            what: What::Kind(Kind::Quote { to: to_exchange }),
            text: words.trim_end().to_owned(),
            line: from,
        });
        self.pending = question.map(|place| (place, By::Quotation));
    }

    /// The exchange that a quotation names in brackets, and its words. Brackets
    /// that name none, or one without these words, are words.
    fn source<'w>(&self, words: &'w str) -> (Option<ExchangeId>, &'w str) {
        if let Some((id, rest)) = words.strip_prefix('(').and_then(|it| it.split_once(')'))
            && let Ok(id) = id.parse::<ExchangeId>()
            && self.context.practice.entry(id).is_some()
        {
            return (Some(id), rest.strip_prefix(' ').unwrap_or(rest));
        }
        if let Some(kept) = words.strip_prefix('\\')
            && names_an_exchange(kept.trim_start_matches('\\'))
        {
            return (None, kept);
        }
        (None, words)
    }

    /// Whether a quotation within a part goes on with the part: the original at
    /// the end of a letter does not.
    pub(super) fn pieces_quote_only(&self, from: usize) -> bool {
        from.checked_sub(1)
            .is_none_or(|it| self.lines[it].block != Block::Attribution)
    }

    pub(super) fn begin(&mut self, opens: Opens, by: By, at: usize, first: String) {
        self.close();
        self.pending = None;
        let holds = match &opens {
            Opens::Kinds(kinds) => kinds.iter().any(holds) && by != By::Words,
            Opens::AskedNumber(_) | Opens::AnswerToLast => true,
            _ => false,
        };
        self.open = Some(Open {
            opens: Some(opens),
            place: self.places[at],
            by,
            holds,
            literal: false,
            label: self.lines[at].raw.to_owned(),
            at: (at, self.column(at)),
            lines: vec![first],
        });
    }

    pub(super) fn mark(&mut self, at: usize, mark: &Mark<'t>, opens: Opens) {
        let opens = match opens {
            Opens::AnswerToLast => {
                self.close();
                let place = self.pending.map(|(place, _)| place).or(self.target);
                match place.map_or_else(|| self.context.the_open_question(), Ok) {
                    Ok(place) => Opens::Kinds(vec![answer(place)]),
                    Err(why) => {
                        let column = self.column(at);
                        self.remark(at, column, RemarkKind::Unresolved(why));
                        self.line(at);
                        return;
                    }
                }
            }
            Opens::Why => {
                self.close();
                if !matches!(
                    self.pieces.last(),
                    Some(Piece {
                        what: What::Kind(Kind::Theme { .. }),
                        ..
                    })
                ) {
                    self.line(at);
                    return;
                }
                Opens::Why
            }
            Opens::Heading => {
                self.close();
                self.pending = None;
                // Its words are the list's kind; where that isn't read, they stay.
                let below =
                    (at + 1..self.lines.len()).find(|&it| self.lines[it].block != Block::Blank);
                if below.is_none_or(|it| !self.items.contains_key(&it)) {
                    self.line(at);
                }
                return;
            }
            opens => opens,
        };
        self.others_action(at, &opens);
        let rest = mark.rest.trim_start_matches([' ', '\u{3000}', '\t']);
        let rest = match self.unread_options(at, mark) {
            Some(left) => format!("({left}) {rest}"),
            None => rest.to_owned(),
        };
        self.begin(opens, By::Mark, at, rest);
        let compact = self.is_compact(at);
        if let Some(open) = &mut self.open {
            let form = mark.kind.part().definition().form;
            open.holds |= mark.is_alone() && form == Form::Section;
            open.holds &= !compact;
            open.literal = mark.options.is_some();
        }
    }

    /// What stands in the brackets of a mark and can't be read: it stays with the
    /// words, and is told.
    pub(super) fn unread_options(&mut self, at: usize, mark: &Mark<'t>) -> Option<String> {
        let inner = mark.options.as_deref().filter(|it| !it.is_empty())?;
        let mut options = Options::new(inner);
        let unread = match Opening::new(mark.kind.part()) {
            Opening::Question => {
                options.word(OptionKind::Optional);
                options.value(OptionKind::Instead, |text| {
                    option::instead(self.context, text)
                });
                options.left().is_some()
            }
            Opening::Answer => {
                options.word(OptionKind::Partial);
                options.word(OptionKind::Again);
                options.left().is_some()
            }
            Opening::Pass => {
                options.word(OptionKind::Again);
                options.left().is_some()
            }
            Opening::Action => option::undertaking(inner, self.context, true).is_err(),
            Opening::Unmarked
            | Opening::Report
            | Opening::Advice
            | Opening::Whole(_)
            | Opening::Each(_) => true,
            // Where these can't be read, the mark opens nothing.
            Opening::Alone(_)
            | Opening::Terms
            | Opening::Pause
            | Opening::Topic
            | Opening::Number
            | Opening::Correction
            | Opening::Withdrawal => false,
        };
        if !unread {
            return None;
        }
        let column = self.column(at);
        self.remark(at, column, RemarkKind::BadOption(inner.to_owned()));
        Some(inner.to_owned())
    }

    /// Whether marks of the same kind stand on the lines around one, so that its
    /// part ends with its paragraph.
    pub(super) fn is_compact(&self, at: usize) -> bool {
        let same = |other: usize| {
            matches!((&self.marks[at], self.marks.get(other).and_then(Option::as_ref)),
                (Some((one, _)), Some((other, _))) if one.kind == other.kind && !one.is_alone() && !other.is_alone())
        };
        let from = (0..at)
            .rev()
            .find(|&it| self.lines[it].block != Block::Text || self.marks[it].is_some());
        let before = from.is_some_and(same);
        let end = list::paragraph_end(&self.lines, at);
        let after = (at + 1..end).any(same);
        before || after
    }

    /// A report on what the other took on is recorded, and told.
    pub(super) fn others_action(&mut self, at: usize, opens: &Opens) {
        let Opens::Kinds(kinds) = opens else { return };
        let own = self.context.practice.name_of(self.context.role);
        for kind in kinds {
            if let Kind::Report { to, .. } = kind
                && let Some(action) = self.context.practice.actions().at(*to)
                && Some(&action.owner) != own
            {
                let column = self.column(at);
                self.remark(at, column, RemarkKind::OthersAction(action.number));
            }
        }
    }

    pub(super) fn item(&mut self, at: usize, list: usize, item: usize) {
        let (found, meaning) = &self.lists[list];
        let rest = self.lines[at].raw[found.items[item].from..].trim_start();
        let about = list::marker(self.lines[at].raw).is_some_and(|it| it.about);
        let rest = match crate::language::marks::topic(rest).filter(|_| about) {
            Some(rest) => rest.trim_start_matches('、').to_owned(),
            None => rest.to_owned(),
        };
        let (last, loose) = (item + 1 == found.items.len(), found.loose);
        let opens = match meaning {
            Meaning::Questions(asking) if asking.get(item).copied().unwrap_or(false) => {
                Opens::Ask(ask(false, None), false)
            }
            Meaning::Answers(places) => Opens::Kinds(vec![answer(places[item])]),
            Meaning::Actions => Opens::Act(Undertaking::default(), true),
            Meaning::Each(kind) => Opens::Kinds(vec![kind.clone()]),
            Meaning::Reports(places) => {
                let done = mark::result(&rest);
                Opens::Kinds(vec![report(places[item], done)])
            }
            Meaning::Questions(_) | Meaning::Words => {
                if self.open.as_ref().is_some_and(|it| it.opens.is_some()) {
                    self.close();
                }
                self.line(at);
                return;
            }
        };
        let answers = matches!(meaning, Meaning::Answers(_) | Meaning::Reports(_));
        self.begin(opens, By::Item, at, rest);
        if let Some(open) = &mut self.open {
            // In a list that stands close together, the last item ends with it.
            open.holds = answers && (loose || !last);
        }
    }

    /// Ends what is being read.
    pub(super) fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let joined = open.lines.join("\n");
        let text = trimmed(&joined).to_owned();
        let line = open.at.0;
        let Some(opens) = open.opens.clone() else {
            if !text.trim().is_empty() {
                self.pieces.push(Piece {
                    what: What::Words(open.place),
                    text,
                    line,
                });
            }
            return;
        };
        let silent = matches!(&opens, Opens::Kinds(kinds) if kinds.iter().all(Kind::may_be_silent));
        if text.trim().is_empty() && !silent {
            // A mark without words is words itself.
            self.pieces.push(Piece {
                what: What::Words(open.place),
                text: open.label.trim().to_owned(),
                line,
            });
            if let Opens::AskedNumber(place) = opens {
                self.pending = Some((place, By::Mark));
            } else {
                self.remark(
                    line,
                    open.at.1,
                    RemarkKind::NoWords {
                        mark: open.label.trim().to_owned(),
                    },
                );
            }
            return;
        }
        self.settle(&open, opens, text);
    }

    pub(super) fn settle(&mut self, open: &Open, opens: Opens, text: String) {
        let line = open.at.0;
        match opens {
            Opens::Kinds(kinds) => {
                for kind in kinds {
                    match kind {
                        Kind::Answer { to, partial } => self.answered(open, to, partial, &text),
                        Kind::Agree {
                            rhythm,
                            visibility,
                            rounds,
                            ..
                        } => {
                            let (first, rest) = text.split_once('\n').unwrap_or((&text, ""));
                            let said = print::when_quiet(first).map(str::to_owned);
                            let text = if said.is_some() { trimmed(rest) } else { &text };
                            self.pieces.push(Piece {
                                what: What::Kind(Kind::Agree {
                                    rhythm,
                                    visibility,
                                    rounds,
                                    when_quiet: said,
                                }),
                                text: text.to_owned(),
                                line,
                            });
                        }
                        kind => self.pieces.push(Piece {
                            what: What::Kind(kind),
                            text: text.clone(),
                            line,
                        }),
                    }
                }
            }
            Opens::Act(said, read) => {
                let (kind, words) = self.undertaken(said, read, &text, line);
                self.pieces.push(Piece {
                    what: What::Kind(kind),
                    text: words,
                    line,
                });
            }
            Opens::Ask(mut kind, may_restate) => {
                if may_restate && self.restated(&text, line, None) {
                    return;
                }
                let mut text = text;
                if (may_restate || open.by == By::Item)
                    && let Some(end) = option::optional(&text)
                    && let Kind::Ask { optional, .. } = &mut kind
                {
                    *optional = true;
                    text.truncate(end);
                }
                self.pieces.push(Piece {
                    what: What::Kind(kind),
                    text,
                    line,
                });
            }
            Opens::AskedNumber(place) => {
                let first = text.lines().next().unwrap_or_default();
                let question = self.context.practice.questions().at(place);
                let shortened = question
                    .is_some_and(|it| ends_as_question(first) && self.context.shortens(first, it));
                if shortened && let Some((first, rest)) = text.split_once('\n') {
                    self.pieces.push(Piece {
                        what: What::Kind(Kind::Quote {
                            to: Some(place.exchange),
                        }),
                        text: first.trim().to_owned(),
                        line,
                    });
                    self.push_answer(place, false, trimmed(rest), line + 1, false);
                } else if shortened {
                    self.pieces.push(Piece {
                        what: What::Kind(Kind::Quote {
                            to: Some(place.exchange),
                        }),
                        text: text.clone(),
                        line,
                    });
                    self.pending = Some((place, By::Mark));
                } else if !self.restated(&text, line, Some(place)) {
                    self.answered(open, place, false, &text);
                }
            }
            Opens::Why => self.pieces.push(Piece {
                what: What::Why,
                text,
                line,
            }),
            Opens::AnswerToLast | Opens::Heading => {}
        }
    }

    /// A question of the other that is restated: a quotation, and what follows it
    /// in the same piece is its answer. Whether it was one.
    pub(super) fn restated(&mut self, text: &str, line: usize, place: Option<Ref>) -> bool {
        let Some((question, words, rest)) = self.split_restated(text) else {
            return false;
        };
        let to = place.unwrap_or(question.0);
        self.pieces.push(Piece {
            what: What::Kind(Kind::Quote {
                to: Some(question.1),
            }),
            text: words,
            line,
        });
        if rest.trim().is_empty() {
            self.pending = Some((to, By::Mark));
        } else {
            self.push_answer(to, false, &rest, line, false);
        }
        true
    }

    /// A text that begins with a question of the other: whose place and exchange,
    /// the words that restate it, and the rest.
    pub(super) fn split_restated(&self, text: &str) -> Option<((Ref, ExchangeId), String, String)> {
        let first_line = text.lines().next().unwrap_or_default();
        let first_sentence = sentences(text).first().map(|it| it.end);
        let found = [Some(first_line.len()), first_sentence]
            .into_iter()
            .flatten()
            .find_map(|end| {
                let words = text.get(..end)?;
                let question = self.context.restated(words)?;
                Some((question, end))
            });
        let (question, end) = found?;
        let rest = text[end..].trim_start_matches([' ', '\u{3000}', '\n']);
        let rest = ["→", "⇒", "->", "=>", "A:", "A.", "Ａ：", "A："]
            .iter()
            .find_map(|it| rest.strip_prefix(it))
            .map_or(rest, str::trim_start);
        Some((
            (question.place, question.place.exchange),
            text[..end].trim().to_owned(),
            rest.to_owned(),
        ))
    }

    pub(super) fn answered(&mut self, open: &Open, to: Ref, partial: bool, text: &str) {
        let line = open.at.0;
        if open.literal {
            self.push_answer(to, partial, text, line, false);
            return;
        }
        let items = open.by == By::Item;
        if open.by != By::Words
            && self
                .context
                .restated(text.lines().next().unwrap_or_default())
                .is_some_and(|it| it.place == to)
            || items && self.split_restated(text).is_some()
        {
            let chosen = self
                .split_restated(text)
                .map_or(to, |(question, _, _)| question.0);
            if self.restated(text, line, Some(chosen)) {
                return;
            }
        }
        if prose::is_deferred(text, open.by == By::Quotation) {
            self.pieces.push(Piece {
                what: What::Words(Place::Body),
                text: text.to_owned(),
                line,
            });
            return;
        }
        self.push_answer(
            to,
            partial,
            text,
            line,
            items || open.by == By::Quotation || open.by == By::Mark,
        );
    }

    pub(super) fn push_answer(
        &mut self,
        to: Ref,
        partial: bool,
        text: &str,
        line: usize,
        may_pass: bool,
    ) {
        if may_pass && let Some(passed) = Pattern::PassedItem.find(text) {
            let rest = text[passed.end..].trim();
            self.pieces.push(Piece {
                what: What::Kind(Kind::Pass { to }),
                text: rest.to_owned(),
                line,
            });
            return;
        }
        self.pieces.push(Piece {
            what: What::Kind(Kind::Answer { to, partial }),
            text: text.to_owned(),
            line,
        });
    }

    /// An action, with who and when as its mark or its end says.
    pub(super) fn undertaken(
        &mut self,
        said: Undertaking,
        read: bool,
        text: &str,
        line: usize,
    ) -> (Kind, String) {
        let Undertaking {
            mut owner,
            mut due,
            undated,
        } = said;
        let mut words = text.to_owned();
        let mut unread = false;
        if read || owner.is_some() && due.is_none() && !undated {
            match option::ending(text, self.context) {
                Ending::Read(_, found) if !read && found.owner.is_some() => {}
                Ending::Read(end, found) => {
                    words = text[..end].to_owned();
                    owner = owner.or(found.owner);
                    due = found.due;
                }
                Ending::Unreadable(inner) => {
                    unread = true;
                    self.remark(line, 0, RemarkKind::BadOption(inner));
                }
                Ending::Plain => {}
            }
        }
        if due.is_none() && !undated && !unread && (read || owner.is_some()) {
            due = option::day_in_words(&words, self.context.today);
        }
        (Kind::Act { owner, due }, words)
    }
}
