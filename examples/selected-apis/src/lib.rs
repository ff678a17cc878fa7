//! The APIs that build.rs selects.

include!(concat!(env!("OUT_DIR"), "/apis.rs"));
