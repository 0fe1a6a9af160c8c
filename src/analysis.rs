//! What a practice shows, pure: the figures of a retrospective, what is unusual about an
//! exchange, and several practices together.

pub mod carried_over;
pub mod development;
mod drift;
pub mod guidance;
pub mod key_questions;
pub mod overview;
mod pace;
pub mod retrospective;
pub mod taken_up;
mod talking_points;
pub mod went_well;
