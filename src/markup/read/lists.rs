//! What the lists of a letter are, and what it says without marks about which
//! question it answers.

use super::*;

impl<'a, 't> Reader<'a, 't> {
    pub(super) fn find_lists(&mut self) {
        let marked: Vec<bool> = self.marks.iter().map(Option::is_some).collect();
        let starts: Vec<usize> = {
            let waiting = self.context.awaiting();
            let place = self.context.round().iter().position(|it| waits(it));
            let places = self.context.round();
            let places = places
                .iter()
                .zip(1..)
                .filter(|(it, _)| waits(it))
                .map(|(_, n)| n);
            waiting
                .first()
                .map(|it| it.number)
                .into_iter()
                .chain(place.map(|it| it + 1))
                .chain(places)
                .collect()
        };
        let mut found = list::lists(&self.lines, &marked, &starts);
        let words = self.context.words;
        for list in &mut found {
            list.items.retain(|item| !words.contains(&(item.line + 1)));
        }
        found.retain(|list| !list.items.is_empty());
        let addressed = self.is_addressed();
        let asked_by_mark = self
            .marks
            .iter()
            .flatten()
            .any(|(_, opens)| matches!(opens, Opens::Ask(..)));
        // Of several lists that might answer, none does unless one is announced so.
        let candidates = found.iter().filter(|list| self.might_answer(list)).count();
        for list in found {
            let meaning = self.meaning(&list, addressed, asked_by_mark, candidates);
            let place = self.lists.len();
            if !matches!(meaning, Meaning::Words) {
                for (at, item) in list.items.iter().enumerate() {
                    self.items.insert(item.line, (place, at));
                }
            }
            if matches!(meaning, Meaning::Questions(_))
                && let Some(line) = prose::introduction(&self.lines, list.first())
            {
                self.breaks.insert(line);
            }
            if !matches!(meaning, Meaning::Words) {
                self.breaks.extend(&list.ends);
            }
            self.lists.push((list, meaning));
        }
    }

    pub(super) fn might_answer(&self, list: &List) -> bool {
        !list.is_bulleted()
            && self.heading_of(list).is_none()
            && self.places_in_round(list).is_ok()
            && prose::announced_above(&self.lines, list.first(), self.context) != Announced::Other
    }

    /// The mark that stands alone above a list.
    pub(super) fn heading_of(&self, list: &List) -> Option<MarkKind> {
        let above = (0..list.first())
            .rev()
            .find(|&at| self.lines[at].block != Block::Blank)?;
        match &self.marks[above] {
            Some((mark, Opens::Heading)) => Some(mark.kind),
            _ => None,
        }
    }

    pub(super) fn item_text(&self, list: &List, at: usize) -> String {
        let range = list.lines_of(at, &self.lines);
        let mut lines = vec![self.lines[range.start].raw[list.items[at].from..].to_owned()];
        lines.extend(
            self.lines[range.start + 1..range.end]
                .iter()
                .filter(|line| line.block == Block::Text)
                .map(|line| line.raw.to_owned()),
        );
        lines.join("\n")
    }

    pub(super) fn meaning(
        &mut self,
        list: &List,
        addressed: bool,
        asked_by_mark: bool,
        candidates: usize,
    ) -> Meaning {
        let context = self.context;
        let count = list.items.len();
        if list.style == Style::Lost {
            self.remark(list.first(), 0, RemarkKind::LostMarks(count));
            return Meaning::Words;
        }
        if context.role == Role::Observer {
            return Meaning::Words;
        }
        match self.heading_of(list).map(|kind| Opening::new(kind.part())) {
            Some(Opening::Question) => return Meaning::Questions(vec![true; count]),
            Some(Opening::Action) => return Meaning::Actions,
            Some(Opening::Each(kind)) => return Meaning::Each(kind),
            Some(Opening::Answer) => {
                return match self.places_in_round(list) {
                    Ok(places) => Meaning::Answers(places),
                    Err(_) => Meaning::Words,
                };
            }
            _ => {}
        }
        match context.verb {
            Verb::Act => return Meaning::Actions,
            Verb::Report => return self.reported(list),
            Verb::Park => return Meaning::Each(Kind::Park),
            Verb::Answer if context.target.is_some() => return Meaning::Words,
            _ => {}
        }
        let texts: Vec<String> = (0..count).map(|at| self.item_text(list, at)).collect();
        let announced = prose::announced_above(&self.lines, list.first(), context);
        let asking: Vec<bool> = texts.iter().map(|text| prose::item_asks(text)).collect();
        let sure: Vec<bool> = texts
            .iter()
            .map(|text| sentences(text).iter().any(|it| asks(&text[it.clone()])))
            .collect();
        let ask = asking.iter().filter(|it| **it).count();
        let surely = sure.iter().filter(|it| **it).count();
        let half = |n: usize| n > 0 && n * 2 >= count;
        let restated = texts
            .iter()
            .filter(|text| {
                let first = text
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .unwrap_or_default();
                context.restated(first).is_some()
                    || sentences(first)
                        .first()
                        .is_some_and(|it| context.restated(&first[it.clone()]).is_some())
            })
            .count();
        if restated * 2 > count
            && let Some(places) = self.restated_places(&texts)
        {
            return Meaning::Answers(places);
        }
        // One's own questions once more are no new ones.
        if texts
            .iter()
            .filter(|text| context.restates_any(text))
            .count()
            * 2
            > count
        {
            return Meaning::Words;
        }
        let held = self.held_at(list.first());
        let told = announced == Announced::Other && self.is_told(list);
        let questions = || {
            let all_but_statements = announced == Announced::Questions || context.verb == Verb::Ask;
            Meaning::Questions(
                texts
                    .iter()
                    .zip(&asking)
                    .map(|(text, asks)| *asks || all_but_statements && !prose::item_states(text))
                    .collect(),
            )
        };
        let introduced = announced == Announced::Questions;
        match context.verb {
            Verb::Ask => {
                let alone = self.pieces_besides(list) == 0;
                return if half(ask) || introduced && ask > 0 || alone && !told {
                    questions()
                } else {
                    Meaning::Words
                };
            }
            Verb::Says(Kind::Reflect) if half(surely) => return Meaning::Questions(sure),
            Verb::Says(_) if introduced && half(surely) => return questions(),
            Verb::Says(_) | Verb::Unpark => return Meaning::Words,
            _ => {}
        }
        if context.doubt == Doubt::Questions && !held {
            return Meaning::Questions(vec![true; count]);
        }
        if list.is_bulleted() {
            let whole = introduced && half(ask);
            return if whole && !asked_by_mark && (context.role == Role::Mentor || half(surely)) {
                questions()
            } else {
                Meaning::Words
            };
        }
        let by_mentor = context.role == Role::Mentor && half(ask) && context.verb == Verb::Reply;
        let agenda = prose::introduction(&self.lines, list.first())
            .is_some_and(|at| Pattern::Agenda.fits(self.lines[at].raw));
        if by_mentor && agenda && !asked_by_mark {
            self.remark(
                list.first(),
                0,
                RemarkKind::DoubtfulQuestions { items: count },
            );
            return Meaning::Words;
        }
        if by_mentor
            && !told
            && !asked_by_mark
            && (!held || introduced)
            && (surely > 0 || introduced)
        {
            return questions();
        }
        if context.role == Role::Mentee
            && context.verb == Verb::Reply
            && surely == count
            && !asked_by_mark
            && !told
            && (!held || introduced)
        {
            if introduced || self.context.awaiting().is_empty() {
                return questions();
            }
            self.remark(
                list.first(),
                0,
                RemarkKind::DoubtfulQuestions { items: count },
            );
            return Meaning::Words;
        }
        let answered = self
            .lists
            .iter()
            .any(|(_, it)| matches!(it, Meaning::Answers(_)));
        if addressed && !held_open(list, &self.context.round()) || answered {
            return Meaning::Words;
        }
        if addressed {
            // The number of another question that waits is none of an answer's.
            self.breaks.insert(list.first());
        }
        if held && !addressed || self.context.awaiting().is_empty() {
            return Meaning::Words;
        }
        let whole_round = count == self.context.round().len();
        if list.style == Style::Space && !whole_round && announced != Announced::Answers {
            return Meaning::Words;
        }
        // Its other items stand in the same paragraph.
        if count == 1
            && self.context.round().len() > 1
            && inline_items(&format!("1. {}", texts[0])).len() == self.context.awaiting().len()
        {
            return Meaning::Words;
        }
        match self.places_in_round(list) {
            Ok(places)
                if !addressed
                    && (announced == Announced::Answers
                        || candidates == 1 && announced == Announced::Nothing) =>
            {
                Meaning::Answers(places)
            }
            Ok(places) | Err(Some(places)) => {
                if context.doubt == Doubt::Answers {
                    return Meaning::Answers(places);
                }
                let questions = places
                    .iter()
                    .filter_map(|place| context.practice.questions().at(*place))
                    .map(|question| question.number)
                    .collect();
                self.remark(
                    list.first(),
                    0,
                    RemarkKind::DoubtfulList {
                        items: count,
                        questions,
                    },
                );
                Meaning::Words
            }
            Err(None) => Meaning::Words,
        }
    }

    /// Under `report`, a list of as many items as actions are open tells of them
    /// by their numbers.
    pub(super) fn reported(&self, list: &List) -> Meaning {
        let context = self.context;
        let Some(name) = context.practice.name_of(context.role) else {
            return Meaning::Words;
        };
        let open: Vec<_> = context.practice.actions().open_of(name).collect();
        let numbers: Vec<usize> = list.items.iter().map(|it| it.number).collect();
        let same = numbers == open.iter().map(|it| it.number).collect::<Vec<_>>();
        if same && !list.is_bulleted() && context.target.is_none() {
            Meaning::Reports(open.iter().map(|it| it.place).collect())
        } else {
            Meaning::Words
        }
    }

    pub(super) fn is_told(&self, list: &List) -> bool {
        prose::introduction(&self.lines, list.first())
            .is_some_and(|at| Pattern::ToldQuestions.fits(self.lines[at].raw))
    }

    /// How many lines of words there are besides a list, greetings aside.
    pub(super) fn pieces_besides(&self, list: &List) -> usize {
        let names = self.context.names();
        let of_list = |at: usize| {
            (0..list.items.len()).any(|it| list.lines_of(it, &self.lines).contains(&at))
        };
        self.lines
            .iter()
            .enumerate()
            .filter(|(at, line)| {
                line.block == Block::Text && !of_list(*at) && !prose::is_greeting(line.raw, &names)
            })
            .count()
    }

    /// Whether a list begins within an answer, a report or advice that a mark
    /// began.
    pub(super) fn held_at(&self, line: usize) -> bool {
        for at in (0..line).rev() {
            if self.lines[at].block == Block::Rule {
                return false;
            }
            if let Some((_, opens)) = &self.marks[at] {
                return match opens {
                    Opens::Kinds(kinds) => kinds.iter().any(holds),
                    Opens::AskedNumber(_) | Opens::AnswerToLast => true,
                    _ => false,
                };
            }
        }
        false
    }

    /// The questions that a list answers: the latest round's by its places, or
    /// those of its very numbers. An error where it can't; with the questions
    /// where that is doubtful.
    pub(super) fn places_in_round(&self, list: &List) -> Result<Vec<Ref>, Option<Vec<Ref>>> {
        let round = self.context.round();
        let numbers: Vec<usize> = list.items.iter().map(|it| it.number).collect();
        let by_place: Option<Vec<&Question>> =
            numbers.iter().map(|n| round.get(n - 1).copied()).collect();
        let by_number: Option<Vec<Ref>> = numbers
            .iter()
            .map(|n| match self.context.question(*n) {
                Numbered::Awaiting(question) => Some(question.place),
                _ => None,
            })
            .collect();
        if list.items.len() > round.len() {
            return Err(by_number);
        }
        if let Some(found) = &by_place
            && found.iter().all(|it| waits(it))
        {
            return Ok(found.iter().map(|it| it.place).collect());
        }
        if let Some(places) = by_number {
            return Ok(places);
        }
        // Counted from 1 once more: surely those that are still open.
        let open: Vec<Ref> = self.context.awaiting().iter().map(|it| it.place).collect();
        let by_open: Option<Vec<Ref>> = numbers.iter().map(|n| open.get(n - 1).copied()).collect();
        Err(by_open)
    }

    pub(super) fn restated_places(&self, texts: &[String]) -> Option<Vec<Ref>> {
        let round = self.context.round();
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| {
                let first = text
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .unwrap_or_default();
                let sentence = sentences(first).first().map(|it| &first[it.clone()]);
                self.context
                    .restated(first)
                    .or_else(|| sentence.and_then(|it| self.context.restated(it)))
                    .map(|question| question.place)
                    .or_else(|| round.get(at).map(|question| question.place))
            })
            .collect()
    }

    pub(super) fn find_ordinals(&mut self) {
        if self.is_addressed()
            || self.context.role == Role::Observer
            || !matches!(self.context.verb, Verb::Reply | Verb::Answer)
        {
            return;
        }
        let round = self.context.round();
        let mut found = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            if line.block != Block::Text || self.marks[at].is_some() || !self.may_begin(at) {
                continue;
            }
            if let Some(captures) = Pattern::Ordinal.captures(line.raw.trim_start())
                && let Some(n) = (1..=9).find(|n| captures.name(&format!("n{n}")).is_some())
            {
                found.push((at, n));
            }
        }
        let in_order = found
            .iter()
            .zip(1..)
            .all(|((_, n), expected)| *n == expected);
        if found.len() < 2 || !in_order || found.len() > round.len() {
            return;
        }
        // "Two things happened: first …" tells a story.
        if prose::announced_above(&self.lines, found[0].0, self.context) == Announced::Other {
            return;
        }
        let places: Option<Vec<Ref>> = round
            .iter()
            .take(found.len())
            .map(|it| waits(it).then_some(it.place))
            .collect();
        if let Some(places) = places {
            self.ordinals = found.into_iter().map(|(at, _)| at).zip(places).collect();
        }
    }

    /// Where quoted lines stand together.
    pub(super) fn quotations(&self) -> Vec<(usize, usize)> {
        let mut found: Vec<(usize, usize)> = Vec::new();
        for (at, line) in self.lines.iter().enumerate() {
            if line.block == Block::Quote {
                match found.last_mut() {
                    Some((_, to)) if *to == at => *to = at + 1,
                    _ => found.push((at, at + 1)),
                }
            }
        }
        found
    }

    pub(super) fn quoted_words(&self, from: usize, to: usize) -> String {
        let words: Vec<String> = self.lines[from..to].iter().map(Line::words).collect();
        words.join("\n")
    }
}

/// Whether a list within an answer begins with another number than 1, of a
/// question that waits: it is not the answer's own.
fn held_open(list: &List, round: &[&Question]) -> bool {
    let first = list.items.first().map_or(0, |it| it.number);
    first > 1 && !list.is_bulleted() && round.get(first - 1).is_some_and(|it| waits(it))
}
