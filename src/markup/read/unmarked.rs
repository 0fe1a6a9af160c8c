//! What unmarked words are, by the command they were typed for.

use super::*;

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn finish(mut self, starts: &[usize]) -> Result<Reading, MarkupError> {
        let pieces = std::mem::take(&mut self.pieces);
        let marked = |wanted: fn(&Kind) -> bool| {
            pieces
                .iter()
                .any(|piece| matches!(&piece.what, What::Kind(kind) if wanted(kind)))
        };
        let answers = marked(|kind| matches!(kind, Kind::Answer { .. } | Kind::Pass { .. }));
        let (reports, asked, acts, parked, taken_up) = (
            marked(|kind| matches!(kind, Kind::Report { .. })),
            marked(|kind| matches!(kind, Kind::Ask { .. })),
            marked(|kind| matches!(kind, Kind::Act { .. })),
            marked(|kind| matches!(kind, Kind::Park)),
            marked(|kind| matches!(kind, Kind::Unpark { .. })),
        );
        let pieces = match self.context.verb {
            Verb::Reply if !answers => self.reply(pieces),
            Verb::Reply => pieces,
            Verb::Answer if answers => pieces,
            Verb::Answer => self.answer(pieces)?,
            Verb::Report if reports => pieces,
            Verb::Report => self.report(pieces)?,
            Verb::Ask => self.ask(pieces, starts, asked),
            Verb::Act if acts => pieces,
            Verb::Act => self.act(pieces, starts),
            Verb::Park if parked => pieces,
            Verb::Park => self.each(pieces, starts, &Kind::Park),
            Verb::Unpark if taken_up => pieces,
            Verb::Unpark => {
                let to = match self.target {
                    Some(to) => to,
                    None => self.context.topic(None).map_err(MarkupError::whole)?,
                };
                self.once(pieces, &Kind::Unpark { to })
            }
            Verb::Says(kind) => self.says(pieces, kind),
        };
        let reading = self.reading(pieces);
        Ok(reading)
    }

    /// A reply without an answer: what it says answers the only open question.
    pub(super) fn reply(&mut self, pieces: Vec<Piece>) -> Vec<Piece> {
        if let Some(read) = self.inline_answers(&pieces) {
            return read;
        }
        let Some(question) = self.context.only_open().filter(|_| !self.is_misaddressed()) else {
            return pieces;
        };
        let (mut before_parts, mut bodies) = (true, Vec::new());
        for (at, piece) in pieces.iter().enumerate() {
            match &piece.what {
                What::Words(Place::Body) if before_parts => bodies.push(at),
                What::Words(_) | What::Said | What::Kind(Kind::Quote { .. }) => {}
                _ => before_parts = false,
            }
        }
        let others = pieces.iter().any(|piece| matches!(&piece.what, What::Kind(kind) if !matches!(kind, Kind::Quote { .. } | Kind::Ask { .. } | Kind::Act { .. } | Kind::Learn | Kind::Park)));
        let [at] = bodies[..] else {
            return pieces;
        };
        let listed = self.lists.iter().any(|(list, _)| list.style == Style::Lost);
        if others || listed {
            return pieces;
        }
        let text = &pieces[at].text;
        let from = prose::body(text, self.context).start;
        if Pattern::PassedItem.fits(&text[from..]) {
            let to = question.place;
            return self.around(pieces, at, &Kind::Pass { to });
        }
        match prose::unmarked(text, self.context) {
            Unmarked::Answer => self.around(pieces, at, &answer(question.place)),
            Unmarked::Pass => {
                let line = pieces[at].line;
                self.remark(line, 0, RemarkKind::PassInWords(question.number));
                pieces
            }
            Unmarked::Words => pieces,
        }
    }

    /// Answers numbered within a paragraph: "(1) the postman (2) a sign".
    pub(super) fn inline_answers(&self, pieces: &[Piece]) -> Option<Vec<Piece>> {
        let round = self.context.round();
        if round.len() < 2 || !round.iter().all(|it| waits(it)) {
            return None;
        }
        let mut found = None;
        for (at, piece) in pieces.iter().enumerate() {
            if !matches!(piece.what, What::Words(Place::Body)) {
                continue;
            }
            let items = inline_items(&piece.text);
            if items.len() == round.len() && items.iter().zip(1..).all(|(it, n)| it.0 == n) {
                let before = &piece.text[..items[0].1.start];
                let last = sentences(before)
                    .last()
                    .map(|it| before[it.clone()].to_owned())
                    .unwrap_or_default();
                // "I bought ① flour ② salt" is a sentence.
                let names = self.context.names();
                let ends = before
                    .trim_end()
                    .ends_with(['.', '。', '!', '！', ':', '：', '?', '？']);
                let leads = last.is_empty()
                    || ends
                    || prose::is_greeting(&last, &names)
                    || Pattern::AnnouncesAnswers.fits(&last);
                if !leads {
                    return None;
                }
                let first = &piece.text[items[0].2.clone()];
                if Pattern::AboutTheNumber.fits(first) && !Pattern::NotAboutTheNumber.fits(first) {
                    return None;
                }
                let asked = items
                    .iter()
                    .any(|it| ends_as_question(&piece.text[it.2.clone()]));
                if asked
                    || Pattern::AnnouncesOther.fits(&last) && !Pattern::AnnouncesAnswers.fits(&last)
                {
                    return None;
                }
                found = Some((at, items));
            }
        }
        let (at, items) = found?;
        let mut read = pieces[..at].to_vec();
        let piece = &pieces[at];
        let before = piece.text[..items[0].1.start].trim();
        if !before.is_empty() {
            read.push(Piece {
                what: What::Words(Place::Body),
                text: before.to_owned(),
                line: piece.line,
            });
        }
        for ((_, _, words), question) in items.iter().zip(&round) {
            read.push(Piece {
                what: What::Kind(answer(question.place)),
                text: piece.text[words.clone()].trim().to_owned(),
                line: piece.line,
            });
        }
        read.extend_from_slice(&pieces[at + 1..]);
        Some(read)
    }

    /// The body of a piece as a part, with what greets and closes around it as
    /// words.
    pub(super) fn around(&self, pieces: Vec<Piece>, at: usize, kind: &Kind) -> Vec<Piece> {
        let mut read = Vec::new();
        for (place, piece) in pieces.into_iter().enumerate() {
            if place != at {
                read.push(piece);
                continue;
            }
            let range = prose::body(&piece.text, self.context);
            let range = if range.is_empty() {
                0..piece.text.len()
            } else {
                range
            };
            let line_of = |byte: usize| piece.line + piece.text[..byte].matches('\n').count();
            let mut push = |what: What, range: std::ops::Range<usize>| {
                let text = trimmed(&piece.text[range.clone()]);
                if !text.trim().is_empty() {
                    read.push(Piece {
                        what,
                        text: text.to_owned(),
                        line: line_of(range.start),
                    });
                }
            };
            push(What::Said, 0..range.start);
            push(What::Kind(kind.clone()), range.clone());
            push(What::Said, range.end..piece.text.len());
        }
        read
    }

    pub(super) fn bodies(pieces: &[Piece]) -> Vec<usize> {
        let body = |piece: &Piece| matches!(piece.what, What::Words(Place::Body));
        (0..pieces.len()).filter(|&at| body(&pieces[at])).collect()
    }

    /// Where nothing of a letter was its body, all of its words are.
    pub(super) fn with_a_body(mut pieces: Vec<Piece>) -> Vec<Piece> {
        if Self::bodies(&pieces).is_empty() {
            for piece in &mut pieces {
                if let What::Words(place) = &mut piece.what {
                    *place = Place::Body;
                }
            }
            let mut joined: Vec<Piece> = Vec::new();
            for piece in pieces {
                match joined.last_mut() {
                    Some(last)
                        if matches!(
                            (&last.what, &piece.what),
                            (What::Words(_), What::Words(_))
                        ) =>
                    {
                        last.text = format!("{}\n{}", last.text, piece.text);
                    }
                    _ => joined.push(piece),
                }
            }
            return joined;
        }
        pieces
    }

    /// Whether a text is no letter, but a paragraph typed for the command.
    pub(super) fn is_a_note(&self, pieces: &[Piece]) -> bool {
        pieces.len() == 1 && !pieces[0].text.contains('\n')
    }

    /// Whether the letter says what it answers, and that is not to be had or not sure.
    pub(super) fn is_misaddressed(&self) -> bool {
        self.remarks.iter().any(|it| {
            it.kind.is_doubt()
                || matches!(
                    it.kind,
                    RemarkKind::Unresolved(Unresolved::NoSuchQuestion { .. })
                        | RemarkKind::OwnQuestion(_)
                )
        })
    }

    /// Why a note that was typed for `answer` or `report` is none: what was seen in
    /// it first, else `why`.
    pub(super) fn refusal(&self, why: Unresolved) -> MarkupError {
        let seen = self.remarks.iter().find_map(|it| match &it.kind {
            RemarkKind::Unresolved(why) => Some(MarkupError {
                line: it.line,
                column: it.column,
                kind: MarkupErrorKind::Unresolved(why.clone()),
            }),
            _ => None,
        });
        seen.unwrap_or_else(|| MarkupError::whole(MarkupErrorKind::Unresolved(why)))
    }

    /// What belongs to nothing that is on record: a note is refused, a letter stays
    /// words.
    fn unplaced(&mut self, pieces: Vec<Piece>, why: Unresolved) -> Result<Vec<Piece>, MarkupError> {
        if self.is_a_note(&pieces) {
            return Err(self.refusal(why));
        }
        if self.remarks.is_empty() {
            self.remark(0, 0, RemarkKind::Unresolved(why));
        }
        Ok(pieces)
    }

    pub(super) fn answer(&mut self, pieces: Vec<Piece>) -> Result<Vec<Piece>, MarkupError> {
        if self.target.is_none()
            && let Some(read) = self.inline_answers(&pieces)
        {
            return Ok(read);
        }
        let place = match self
            .target
            .map_or_else(|| self.context.the_open_question(), Ok)
        {
            Ok(place) => place,
            Err(kind) => return self.unplaced(pieces, kind),
        };
        if self.is_misaddressed() {
            return if self.is_a_note(&pieces) {
                Err(self.refusal(Unresolved::NothingToAnswer))
            } else {
                Ok(pieces)
            };
        }
        let pieces = Self::with_a_body(pieces);
        if let [at] = Self::bodies(&pieces)[..]
            && let Some(passed) = Pattern::PassedItem.find(&pieces[at].text)
            && passed.end == pieces[at].text.len()
        {
            return Ok(self.around(pieces, at, &Kind::Pass { to: place }));
        }
        Ok(self.whole_bodies(pieces, &answer(place)))
    }

    /// Every body of a letter as a part of that kind.
    pub(super) fn whole_bodies(&self, pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let each = |piece: Piece| match piece.what {
            What::Words(Place::Body) => self.around(vec![piece], 0, kind),
            _ => vec![piece],
        };
        pieces.into_iter().flat_map(each).collect()
    }

    pub(super) fn report(&mut self, pieces: Vec<Piece>) -> Result<Vec<Piece>, MarkupError> {
        if self.target.is_none()
            && let Some(read) = self.reports_in_prose(&pieces)
        {
            return Ok(read);
        }
        let place = match self
            .target
            .map_or_else(|| self.context.the_open_action(), Ok)
        {
            Ok(place) => place,
            Err(kind) => return self.unplaced(pieces, kind),
        };
        let pieces = Self::with_a_body(pieces);
        let done = Self::bodies(&pieces)
            .first()
            .and_then(|at| mark::result(&pieces[*at].text));
        Ok(self.whole_bodies(pieces, &report(place, done)))
    }

    /// A report that names what it is about in the words of the actions.
    pub(super) fn reports_in_prose(&self, pieces: &[Piece]) -> Option<Vec<Piece>> {
        let [at] = Self::bodies(pieces)[..] else {
            return None;
        };
        let piece = &pieces[at];
        let found = prose::reports(&piece.text, self.context);
        let (Some(first), Some(last)) = (found.first(), found.last()) else {
            return None;
        };
        let mut read = pieces[..at].to_vec();
        self.push_words(&mut read, piece, 0..first.1.start);
        for (to, range, done) in &found {
            read.push(Piece {
                what: What::Kind(report(*to, *done)),
                text: piece.text[range.clone()].trim().to_owned(),
                line: piece.line + piece.text[..range.start].matches('\n').count(),
            });
        }
        self.push_words(&mut read, piece, last.1.end..piece.text.len());
        read.extend_from_slice(&pieces[at + 1..]);
        Some(read)
    }

    /// Without a list, each sentence that asks is a question, and the rest words.
    pub(super) fn ask(&mut self, pieces: Vec<Piece>, starts: &[usize], marked: bool) -> Vec<Piece> {
        if marked {
            return pieces;
        }
        let mut read = Vec::new();
        for piece in pieces {
            if !matches!(piece.what, What::Words(Place::Body | Place::Closing)) {
                read.push(piece);
                continue;
            }
            let mut from = 0;
            let closing = matches!(piece.what, What::Words(Place::Closing));
            for sentence in asking(&piece.text).into_iter().filter(|_| !closing) {
                let start = sentence.start + inline_lead(&piece.text[sentence.clone()]);
                self.push_words(&mut read, &piece, from..start);
                read.push(Piece {
                    what: What::Kind(ask(false, None)),
                    text: piece.text[start..sentence.end].trim().to_owned(),
                    line: piece.line + piece.text[..start].matches('\n').count(),
                });
                from = sentence.end;
            }
            self.push_words(&mut read, &piece, from..piece.text.len());
        }
        let found = read
            .iter()
            .any(|piece| matches!(piece.what, What::Kind(Kind::Ask { .. })));
        if found {
            return read;
        }
        // A short text that was typed for `ask` is the question, however it ends.
        let note = read.len() == starts.len()
            && read.iter().all(|piece| {
                matches!(piece.what, What::Words(_)) && sentences(&piece.text).len() <= 1
            });
        if note {
            return read
                .into_iter()
                .map(|piece| Piece {
                    what: What::Kind(ask(false, None)),
                    ..piece
                })
                .collect();
        }
        self.remark(0, 0, RemarkKind::NoQuestion);
        read
    }

    pub(super) fn push_words(
        &self,
        read: &mut Vec<Piece>,
        piece: &Piece,
        range: std::ops::Range<usize>,
    ) {
        let text = trimmed(&piece.text[range.clone()]);
        if !text.trim().is_empty() {
            read.push(Piece {
                what: piece.what.clone(),
                text: if range.start > 0 {
                    text.trim_start().to_owned()
                } else {
                    text.to_owned()
                },
                line: piece.line + piece.text[..range.start].matches('\n').count(),
            });
        }
    }

    /// Each text that was given is one part of that kind.
    pub(super) fn each(&self, pieces: Vec<Piece>, starts: &[usize], kind: &Kind) -> Vec<Piece> {
        let pieces = self.split_at(pieces, starts);
        self.whole_bodies(Self::with_a_body(pieces), kind)
    }

    /// Cuts unmarked words where one of several texts begins.
    pub(super) fn split_at(&self, pieces: Vec<Piece>, starts: &[usize]) -> Vec<Piece> {
        let mut read = Vec::new();
        for piece in pieces {
            if !matches!(piece.what, What::Words(_)) {
                read.push(piece);
                continue;
            }
            let mut lines: Vec<&str> = Vec::new();
            let mut first = piece.line;
            for (line, text) in (piece.line..).zip(piece.text.split('\n')) {
                if starts.contains(&line) && !lines.is_empty() {
                    let text = lines.join("\n");
                    if !text.trim().is_empty() {
                        read.push(Piece {
                            what: piece.what.clone(),
                            text: trimmed(&text).to_owned(),
                            line: first,
                        });
                    }
                    lines.clear();
                    first = line;
                }
                lines.push(text);
            }
            let text = lines.join("\n");
            read.push(Piece {
                what: piece.what.clone(),
                text: trimmed(&text).to_owned(),
                line: first,
            });
        }
        read
    }

    pub(super) fn act(&mut self, pieces: Vec<Piece>, starts: &[usize]) -> Vec<Piece> {
        let bare = Kind::Act {
            owner: None,
            due: None,
        };
        let mut read = self.each(pieces, starts, &bare);
        for piece in &mut read {
            if matches!(piece.what, What::Kind(Kind::Act { .. })) {
                let (kind, words) =
                    self.undertaken(Undertaking::default(), true, &piece.text, piece.line);
                piece.what = What::Kind(kind);
                piece.text = words;
            }
        }
        read
    }

    /// The first words are a part of that kind; what else is said is said.
    pub(super) fn once(&self, mut pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let first = pieces
            .iter()
            .position(|piece| matches!(piece.what, What::Words(_)));
        match first {
            Some(at) => pieces[at].what = What::Kind(kind.clone()),
            None => pieces.push(Piece {
                what: What::Kind(kind.clone()),
                text: String::new(),
                line: 0,
            }),
        }
        pieces
    }

    pub(super) fn says(&mut self, pieces: Vec<Piece>, kind: &Kind) -> Vec<Piece> {
        let same =
            |piece: &Piece| matches!(&piece.what, What::Kind(it) if it.kind() == kind.kind());
        if pieces.iter().any(same) {
            return pieces;
        }
        match Said::new(kind.kind()) {
            Said::Bodies => self.whole_bodies(Self::with_a_body(pieces), kind),
            Said::Last => {
                let pieces = Self::with_a_body(pieces);
                match Self::bodies(&pieces).last() {
                    Some(&at) => self.around(pieces, at, kind),
                    None => self.once(pieces, kind),
                }
            }
            Said::Once => self.once(pieces, kind),
            Said::Each => pieces
                .into_iter()
                .map(|piece| match piece.what {
                    What::Words(_) => Piece {
                        what: What::Kind(kind.clone()),
                        ..piece
                    },
                    _ => piece,
                })
                .collect(),
        }
    }

    pub(super) fn reading(mut self, pieces: Vec<Piece>) -> Reading {
        let mut reading = Reading::default();
        for piece in pieces {
            match piece.what {
                What::Why => {
                    if let Some(Part {
                        kind: Kind::Theme { why },
                        ..
                    }) = reading.parts.last_mut()
                    {
                        *why = Some(piece.text);
                    }
                }
                What::Words(_) | What::Said => match reading.parts.last_mut() {
                    Some(last) if last.kind == Kind::Say => {
                        last.text.push('\n');
                        last.text.push_str(self.gap(piece.line));
                        last.text.push_str(&piece.text);
                    }
                    _ => {
                        reading.parts.push(Part::new(Kind::Say, piece.text));
                        reading.lines.push(piece.line + 1);
                    }
                },
                What::Kind(kind) => {
                    reading.parts.push(Part::new(kind, piece.text));
                    reading.lines.push(piece.line + 1);
                }
            }
        }
        if self.context.role != Role::Observer {
            let asking = prose::asking_sentences(&reading.parts);
            if let Some((part, at, _)) = asking.first() {
                let before = &reading.parts[*part].text[..*at];
                let line = reading.lines[*part] - 1 + before.matches('\n').count();
                let column = before
                    .rsplit('\n')
                    .next()
                    .unwrap_or_default()
                    .chars()
                    .count();
                self.remark(line, column, RemarkKind::Asks(asking.len()));
            }
        }
        self.remarks.sort_by_key(|it| (it.line, it.column));
        reading.remarks = self.remarks;
        reading
    }

    /// The empty line that stood before a line, if one did.
    pub(super) fn gap(&self, line: usize) -> &'static str {
        let blank = line
            .checked_sub(1)
            .is_none_or(|it| self.lines[it].block == Block::Blank);
        if blank { "\n" } else { "" }
    }
}
