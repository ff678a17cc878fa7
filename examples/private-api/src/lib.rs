//! The APIs that spec/ describes, as the build script made them.

include!(concat!(env!("OUT_DIR"), "/apis.rs"));
