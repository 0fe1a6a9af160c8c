//! The time line as it is drawn for a page of HTML.

use maud::{Markup, html};

use super::time_line::Scale;
use crate::analysis::retrospective::Retrospective;
use crate::dialogue::practice::Entry;
use crate::dialogue::stage::{Role, Stage};
use crate::language::Messages;
use crate::text::escape::visible;
use crate::view::words;

/// The time line for a page of HTML: a row of dots each for the mentor, the
/// mentee and the others, a band for the stages, and the days at both ends.
pub(super) fn drawn_time_line(
    figures: &Retrospective<'_>,
    dialogue: Option<&str>,
    language: &Messages,
) -> Markup {
    const LEFT: usize = 12;
    const RIGHT: usize = 588;
    const ROW: usize = 44;
    let entries: Vec<_> = figures.practice.told().collect();
    let scale = Scale {
        first: figures.first,
        seconds: (figures.last - figures.first).num_seconds(),
        columns: RIGHT - LEFT + 1,
    };
    let across = |at| LEFT + scale.column(at);
    let header = figures.practice.header();
    let others = language.say("picture-others");
    let mut rows = vec![
        (Role::Mentor, header.mentor.as_str()),
        (Role::Mentee, header.mentee.as_str()),
    ];
    let wrote = |role| move |entry: &&&Entry| entry.role == role && entry.is_letter();
    if entries.iter().any(|it| wrote(Role::Observer)(&it)) {
        rows.push((Role::Observer, &others));
    }
    let mut pauses = figures.practice.pauses().spans();
    pauses.retain(|pause| scale.holds(pause.from));
    let band = rows.len() * ROW + 8;
    let ends = entries
        .iter()
        .skip(1)
        .map(|entry| across(entry.exchange.at))
        .chain([RIGHT]);
    let stages = entries
        .iter()
        .zip(ends)
        .map(|(entry, end)| (entry.stage, across(entry.exchange.at), end));
    let days = [figures.first, figures.last].map(|at| language.day(at.date_naive()));
    let dot = |entry: &Entry, y: usize| {
        html! {
            circle class=(entry.role.as_str()) cx=(across(entry.exchange.at)) cy=(y) r="5" {
                title { "#" (entry.number) " " (language.moment(entry.exchange.at)) }
            }
        }
    };
    html! {
        figure {
            svg viewBox={ "0 0 600 " (band + 36) } role="img" aria-label=(language.say("picture-time-line")) {
                @for ((role, name), row) in rows.iter().zip(1..) {
                    @let y = row * ROW - 6;
                    text class=(role.as_str()) x=(LEFT) y=(y - 14) { (visible(name)) }
                    line x1=(LEFT) y1=(y) x2=(RIGHT) y2=(y) {}
                    @for pause in pauses.iter().filter(|it| it.by == *role) {
                        @let from = across(pause.from);
                        rect.pause x=(from) y=(y - 2) width=(across(pause.to) - from) height="4" {
                            title { (language.say("picture-pause")) }
                        }
                    }
                    @for entry in entries.iter().filter(wrote(*role)) {
                        @match dialogue {
                            Some(page) => a href={ (page) "#" (entry.exchange.id) } { (dot(entry, y)) },
                            None => (dot(entry, y)),
                        }
                    }
                }
                @for (stage, from, to) in stages {
                    rect class={ "band-" (stage.as_str()) } x=(from) y=(band)
                        width=(to.saturating_sub(from).max(1)) height="10" {}
                }
                text.axis x=(LEFT) y=(band + 30) { (days[0]) }
                text.axis x=(RIGHT) y=(band + 30) text-anchor="end" { (days[1]) }
            }
            figcaption {
                @for stage in Stage::ALL {
                    @if entries.iter().any(|entry| entry.stage == stage) {
                        span.key {
                            svg viewBox="0 0 10 10" aria-hidden="true" {
                                rect class={ "band-" (stage.as_str()) } width="10" height="10" {}
                            }
                            (words::stage(stage, language))
                        }
                        " "
                    }
                }
                @if !pauses.is_empty() {
                    span.key {
                        svg viewBox="0 0 10 10" aria-hidden="true" {
                            rect.pause y="3" width="10" height="4" {}
                        }
                        (language.say("picture-pause"))
                    }
                }
            }
        }
    }
}
