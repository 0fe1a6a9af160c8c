//! Every result as a person reads it and as a machine does: one type, two
//! renderings. What a person reads is a [`page`](crate::page); what a machine reads is
//! serialised from the same type and, but for the messages in it, never localised.

pub mod agreement;
pub mod awaiting;
mod development;
pub mod draft;
pub mod export;
pub mod failure;
pub mod fault;
mod guidance;
pub mod guide;
pub mod json;
pub mod note;
pub mod opening;
pub mod overview;
pub mod picture;
pub mod practice;
pub mod preview;
pub mod receipt;
pub mod redaction;
pub mod refusal;
pub mod remark;
pub mod review;
pub mod site;
pub mod standing;
pub mod succession;
pub mod words;

use self::export::ExportError;
use self::json::Document;
use crate::language::Messages;
use crate::page::Page;

pub trait View {
    /// A page that may be longer than a screen is read in the pager.
    const MAY_BE_LONG: bool = false;

    /// As a person reads it.
    fn page(&self, language: &Messages) -> Page;

    /// As a machine reads it, a line each.
    fn json(&self, language: &Messages) -> impl IntoIterator<Item = impl Document>;

    /// As a spreadsheet reads it, where it is a table.
    fn csv(&self) -> Option<Result<String, ExportError>> {
        None
    }
}
