//! What a practice shows, pure: the figures of a retrospective, what is unusual about an
//! exchange, and several practices together.

pub mod carried_over;
pub mod development;
pub mod drift;
pub mod figures;
pub mod guidance;
pub mod key_questions;
pub mod overview;
pub mod pace;
pub mod retrospective;
pub mod taken_up;
pub mod talking_points;
pub mod went_well;
