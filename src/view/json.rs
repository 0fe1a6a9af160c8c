//! Results as a machine reads them: lines of JSON, each of which names its schema.
//! The schemas under `docs/schema/` are derived from these types, with what the
//! comments on them say.

mod agreement;
mod ledger;
mod part;
#[cfg(test)]
mod schema;
mod value;

use serde::Serialize;

use super::agreement::HoldsJson;
use super::draft::DraftJson;
use super::export::WrittenJson;
use super::failure::FailureJson;
use super::fault::FaultJson;
use super::guide::GuideJson;
use super::note::NotesJson;
use super::overview::ReviewsJson;
use super::practice::PracticeJson;
use super::preview::PreviewJson;
use super::receipt::ReceiptJson;
use super::review::ReviewJson;
use super::site::SiteJson;
use super::standing::{ListJson, NextJson};
pub(super) use agreement::{AgreementJson, ProposalJson};
pub(super) use ledger::{ActionJson, QuestionJson, ReportJson, ThemeJson, TopicJson, WordsJson};
pub(super) use part::PartJson;
#[cfg(test)]
pub(super) use value::{BeforeClose, OfTheTwo};
pub(super) use value::{Day, Time};

/// A JSON object that stands on a line of its own.
pub trait Document: Serialize + Sized {
    /// The name of its schema, `docs/schema/` without `mentor.` and with `.json`.
    const SCHEMA: &'static str;

    /// What is printed of it: the name of its schema first.
    fn line(&self) -> impl Serialize {
        Named {
            schema: Self::SCHEMA,
            document: self,
        }
    }
}

#[derive(Serialize)]
struct Named<'a, T> {
    schema: &'static str,
    #[serde(flatten)]
    document: &'a T,
}

/// All that is printed as JSON. What is not listed here is no [`Document`], and what is
/// listed has a schema.
macro_rules! documents {
    ($($name:literal: $type:ty,)*) => {
        $(impl Document for $type {
            const SCHEMA: &'static str = $name;
        })*

        #[cfg(test)]
        fn schemas() -> Vec<(&'static str, schemars::Schema)> {
            vec![$(($name, schema::of::<$type>())),*]
        }
    };
}

documents! {
    "mentor.agreement.v1": HoldsJson<'_>,
    "mentor.check.v1": FaultJson,
    "mentor.drafts.v1": DraftJson<'_>,
    "mentor.export.v1": WrittenJson<'_>,
    "mentor.failure.v1": FailureJson<'_>,
    "mentor.guide.v1": GuideJson,
    "mentor.list.v1": ListJson<'_>,
    "mentor.next.v1": NextJson<'_>,
    "mentor.notes.v1": NotesJson<'_>,
    "mentor.practice.v1": PracticeJson<'_>,
    "mentor.preview.v1": PreviewJson<'_>,
    "mentor.receipt.v1": ReceiptJson<'_>,
    "mentor.review.v1": ReviewJson<'_>,
    "mentor.reviews.v1": ReviewsJson<'_>,
    "mentor.site.v1": SiteJson<'_>,
}
