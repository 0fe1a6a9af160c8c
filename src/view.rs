//! Every result as a person reads it and as a machine does: one type, two
//! renderings. What a person reads is a [`page`](crate::page); what a machine reads is
//! serialised from the same type and never localised.

pub mod across;
pub mod agreement;
mod development;
pub mod draft;
pub mod export;
pub mod failure;
pub mod fault;
pub mod guide;
pub mod picture;
pub mod practice;
pub mod preview;
pub mod problem;
pub mod receipt;
pub mod redaction;
pub mod remark;
pub mod review;
pub mod site;
pub mod standing;
pub mod succession;
pub mod words;
