//! What was agreed on, in JSON.

use serde::Serialize;

use super::Time;
use crate::dialogue::agreement::{Agreement, Rhythm, Visibility};
use crate::dialogue::identity::{ExchangeId, Name};

/// What holds between the two, and every change that led there.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct AgreementJson<'a> {
    rhythm: Option<Rhythm>,
    when_quiet: Option<&'a str>,
    visibility: Visibility,
    /// What one of the two has said that is wider, until the other says it too.
    proposed: Vec<ProposalJson<'a>>,
    #[cfg_attr(test, schemars(range(min = 1)))]
    rounds: u32,
    history: Vec<AgreedJson<'a>>,
}

/// Who may read it as one of the two proposes it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::view) struct ProposalJson<'a> {
    by: &'a Name,
    visibility: Visibility,
}

impl<'a> ProposalJson<'a> {
    pub(in crate::view) fn all(agreement: &'a Agreement) -> Vec<Self> {
        let proposed = agreement.proposed.iter();
        proposed
            .map(|it| Self {
                by: &it.by,
                visibility: it.visibility,
            })
            .collect()
    }
}

/// A change to it.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AgreedJson<'a> {
    exchange: ExchangeId,
    at: Time,
    text: &'a str,
    rhythm: Option<Rhythm>,
    visibility: Option<Visibility>,
    #[cfg_attr(test, schemars(range(min = 1)))]
    rounds: Option<u32>,
    when_quiet: Option<&'a str>,
}

impl<'a> AgreementJson<'a> {
    pub(in crate::view) fn new(agreement: &'a Agreement) -> Self {
        Self {
            rhythm: agreement.rhythm,
            when_quiet: agreement.when_quiet.as_deref(),
            visibility: agreement.visibility,
            proposed: ProposalJson::all(agreement),
            rounds: agreement.rounds_before_reflection(),
            history: agreement
                .history
                .iter()
                .map(|agreed| AgreedJson {
                    exchange: agreed.exchange,
                    at: Time(agreed.at),
                    text: &agreed.text,
                    rhythm: agreed.rhythm,
                    visibility: agreed.visibility,
                    rounds: agreed.rounds,
                    when_quiet: agreed.when_quiet.as_deref(),
                })
                .collect(),
        }
    }
}
