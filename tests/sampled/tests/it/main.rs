//! Tests of a random sample of the catalogue's methods.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

// The modules of the package `every-api` name the run time by the package that re-exports it.
extern crate alipay_core as alipay;

mod calls;
#[allow(dead_code, reason = "the catalogue has calls only, and no pages")]
#[path = "../../../every/src/case.rs"]
mod case;
mod inventory;
#[allow(dead_code, reason = "the other tests of every API use the rest")]
#[path = "../../../every/src/make.rs"]
mod make;
#[allow(dead_code, reason = "the other tests of every API use the rest")]
#[path = "../../../every/src/oracle.rs"]
mod oracle;
mod spec;

use case::{Case, call};

/// The methods of the sample.
pub(crate) static ALL: &[Case] = include!(concat!(env!("OUT_DIR"), "/cases.rs"));
