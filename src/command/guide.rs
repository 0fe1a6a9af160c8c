//! `mentor guide`: good practice for a stage, in one screen.

use super::context::Context;
use super::value;
use crate::dialogue::stage::Stage;
use crate::explain::Failure;
use crate::system::exit::Exit;
use crate::view::guide::GuideView;

#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[arg(value_name = "STAGE", value_parser = value::stage)]
    guide_stage: Option<Stage>,
}

pub(super) fn run(args: &Args, context: &mut Context) -> Result<Exit, Failure> {
    context.show(&GuideView(args.guide_stage))?;
    Ok(Exit::Done)
}
