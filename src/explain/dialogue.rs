//! What the dialogue refuses.

use super::{Explain, Explanation, Lacks, Situation};
use crate::dialogue::practice::ReplayError;
use crate::dialogue::refusal::{Refusal, Refused};
use crate::exit::Exit;
use crate::view::refusal;

impl Explain for Refused {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        explain(&self.why, situation)
    }
}

impl Explain for ReplayError {
    fn explain(&self, situation: &Situation<'_>) -> Explanation {
        match self {
            Self::Header(why) => {
                // There is no practice that a hint could lead to.
                let situation = Situation {
                    practice: None,
                    ..*situation
                };
                explain(why, &situation)
            }
            Self::Exchange(refused) => refused.explain(situation),
        }
    }

    fn lacks(&self) -> Lacks {
        match self {
            Self::Header(Refusal::SamePerson(_) | Refusal::AlikeNames { .. }) => {
                Lacks::Opening("--mentee")
            }
            Self::Header(Refusal::Title) => Lacks::Opening("TITLE"),
            Self::Header(_) | Self::Exchange(_) => Lacks::Nothing,
        }
    }
}

fn explain(why: &Refusal, situation: &Situation<'_>) -> Explanation {
    let (what, hint) = refusal::told(why, situation.practice, situation.messages);
    Explanation::new(why.as_str(), Exit::Refused, &what, situation).hint(hint)
}
