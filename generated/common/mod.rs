//! What all calls of a protocol have in common: parameters, classes of answers, error codes.

pub mod codes;
pub mod gateway;
pub mod rest;
