//! A calendar of the actions that are open and have a day (RFC 5545): an event
//! of that whole day each, for every calendar shows events.

use chrono::Utc;
use icalendar::{Calendar, Component, Event, EventLike, Property};

use super::Export;
use crate::dialogue::actions::ActionStatus;
use crate::text::escape::visible_lines;

pub(super) fn text(export: &Export<'_>) -> String {
    let practice = export.practice;
    let header = practice.header();
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//mentor//mentor//EN"),
        ("CALSCALE", "GREGORIAN"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&visible_lines(&header.title));
    for action in practice.actions().all() {
        let (ActionStatus::Open, Some(due)) = (action.status, action.due) else {
            continue;
        };
        let summary = action.text.lines().next().unwrap_or_default();
        let variables = [
            ("number", action.number.into()),
            ("owner", action.owner.as_str().into()),
            ("title", header.title.as_str().into()),
            ("id", header.id.as_str().into()),
        ];
        let about = export.language.tell("calendar-action", &variables);
        let event = Event::with_uid(&format!("{}@{}.mentor.invalid", action.place, header.id))
            .summary(&visible_lines(summary))
            .description(&visible_lines(&format!("{}\n\n{about}", action.text)))
            .timestamp(action.at.with_timezone(&Utc))
            .starts(due)
            .done();
        calendar.push(event);
    }
    calendar.to_string()
}
