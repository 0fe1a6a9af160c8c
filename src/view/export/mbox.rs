//! The exchanges as mail that a mail program threads: each answers the one
//! before it. The format is mbox as RFC 4155 has it, with the quoting of
//! "mboxrd", so that every message can be had back as it was.

use chrono::Utc;
use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;

use super::{Export, ExportError};
use crate::dialogue::practice::Entry;
use crate::dialogue::stage::Role;
use crate::markup::print;
use crate::text::escape::visible_lines;

pub(super) fn text(export: &Export<'_>) -> Result<String, ExportError> {
    let mut mbox = String::new();
    let mut before: Vec<String> = Vec::new();
    for entry in export.practice.written() {
        let id = format!(
            "{}@{}.mentor.invalid",
            entry.exchange.id,
            export.practice.header().id
        );
        let message = message(export, entry, &id, &before)?;
        let at = entry.exchange.at.with_timezone(&Utc);
        mbox.push_str(&format!(
            "From {id} {}\n",
            at.format("%a %b %e %H:%M:%S %Y")
        ));
        for line in message.replace("\r\n", "\n").trim_end().split('\n') {
            if line.trim_start_matches('>').starts_with("From ") {
                mbox.push('>');
            }
            mbox.push_str(line);
            mbox.push('\n');
        }
        mbox.push('\n');
        before.push(id);
    }
    Ok(mbox)
}

fn message(
    export: &Export<'_>,
    entry: &Entry,
    id: &str,
    before: &[String],
) -> Result<String, ExportError> {
    let practice = export.practice;
    let header = practice.header();
    let people = [&header.mentor, &header.mentee];
    // A name is not an address: nobody is to be written to by mistake.
    let address = |name: &str, role: Role| {
        Address::new_address(
            Some(visible_lines(name)),
            format!("{}@{}.mentor.invalid", role.as_str(), header.id),
        )
    };
    let to: Vec<Address> = people
        .into_iter()
        .filter(|name| **name != entry.exchange.by)
        .map(|name| address(name.as_str(), practice.role_of(name)))
        .collect();
    let title = visible_lines(&header.title);
    let subject = if before.is_empty() {
        title
    } else {
        format!("Re: {title}")
    };
    let body = if entry.withdrawn_by.is_some() {
        export.language.say("withdrawn")
    } else {
        print::text(&entry.parts, practice, entry.role)
    };
    let mut message = MessageBuilder::new()
        .from(address(entry.exchange.by.as_str(), entry.role))
        .to(Address::new_list(to))
        .subject(subject)
        .message_id(id.to_owned())
        .header(
            "Date",
            HeaderType::from(Raw::new(entry.exchange.at.to_rfc2822())),
        )
        .text_body(visible_lines(&body));
    if let (Some(first), Some(last)) = (before.first(), before.last()) {
        let references = if first == last {
            vec![first.clone()]
        } else {
            vec![first.clone(), last.clone()]
        };
        message = message.in_reply_to(last.clone()).references(references);
    }
    Ok(message.write_to_string()?)
}
